import torch
from torch import nn
from torch.optim.swa_utils import SWALR

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
for name in "swa_lrs", "annealing_epochs", "annealing_strategy":
    try:
        SWALR(optimizer, swa_lr=0.1, **{name: 1})
    except TypeError as error:
        print(error)
