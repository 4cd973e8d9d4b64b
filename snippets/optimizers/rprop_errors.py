import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
for wrong in (
    {"lr": -1},
    {"etas": (1.0, 1.2)},
    {"etas": (0.5, 1.0)},
):
    try:
        torch.optim.Rprop([p], **wrong)
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
