import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
for wrong in (
    {"lr": -1},
    {"alpha": -1},
    {"eps": -1},
    {"weight_decay": -1},
    {"momentum": -1},
):
    try:
        torch.optim.RMSprop([p], **wrong)
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
