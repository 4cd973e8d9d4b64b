import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
for wrong in (
    {"lr": -1},
    {"beta2_decay": 0.8},
    {"eps": (-1, 0.001)},
    {"eps": (None, -1)},
    {"d": 0.5},
    {"weight_decay": -1},
):
    try:
        torch.optim.Adafactor([p], **wrong)
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
