import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
for wrong in (
    {"lr": 0},
    {"betas": (1.0, 0.999)},
    {"eps": 0},
):
    try:
        torch.optim.SparseAdam([p], **wrong)
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
