import torch
from torch import nn

p = nn.Parameter(torch.ones(2, 2))
for wrong in (
    {"lr": -1},
    {"momentum": -1},
    {"weight_decay": -1},
    {"adjust_lr_fn": "other"},
):
    try:
        torch.optim.Muon([p], **wrong)
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
