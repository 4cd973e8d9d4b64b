import torch
from torch import nn
from torch.optim.swa_utils import SWALR

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
calls = [
    {"swa_lr": [0.1, 0.2]},
    {"swa_lr": 0.1, "anneal_strategy": "exp"},
    {"swa_lr": 0.1, "anneal_epochs": -1},
    {"swa_lr": 0.1, "anneal_epochs": 2.5},
]
for arguments in calls:
    try:
        SWALR(optimizer, **arguments)
    except ValueError as error:
        print(arguments, error)
