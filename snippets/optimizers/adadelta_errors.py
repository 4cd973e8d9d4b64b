import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
for wrong in (
    {"lr": -1},
    {"rho": 1.1},
    {"eps": -1},
    {"weight_decay": -1},
):
    try:
        torch.optim.Adadelta([p], **wrong)
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
