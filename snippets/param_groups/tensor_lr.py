import torch
from torch import nn

a, b = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))


def rates(groups):
    optimizer = torch.optim.Adam(groups, lr=torch.tensor(0.5))
    scheduler = torch.optim.lr_scheduler.LambdaLR(
        optimizer, [lambda epoch: 1.0, lambda epoch: 0.5**epoch]
    )
    optimizer.step()
    scheduler.step()
    print([group["lr"].item() for group in optimizer.param_groups])


rates([{"params": [a]}, {"params": [b]}])
rates([{"params": [a], "lr": torch.tensor(0.5)}, {"params": [b]}])
