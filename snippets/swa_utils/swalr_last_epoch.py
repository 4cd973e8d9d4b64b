import torch
from torch import nn
from torch.optim.swa_utils import SWALR

for last_epoch in -1, 2:
    optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
    optimizer.param_groups[0]["initial_lr"] = 1.0
    scheduler = SWALR(optimizer, 0.2, 4, "linear", last_epoch)
    rates = []
    for _ in range(5):
        rates.append(f"{optimizer.param_groups[0]['lr']:.1f}")
        optimizer.step()
        scheduler.step()
    print("last_epoch:", last_epoch, "lr:", rates)

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
SWALR(optimizer, 0.2, last_epoch=2)  # raises: KeyError
