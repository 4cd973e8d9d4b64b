import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
for wrong in (
    {"lr": -1},
    {"weight_decay": -1},
    {"lr": torch.ones(2)},
):
    try:
        torch.optim.ASGD([p], **wrong)
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
