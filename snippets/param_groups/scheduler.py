import torch
from torch import nn

a, b = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
groups = [{"params": [a], "lr": 1.0}, {"params": [b]}]
optimizer = torch.optim.SGD(groups, lr=8.0)
scheduler = torch.optim.lr_scheduler.LambdaLR(
    optimizer, [lambda epoch: 1.0, lambda epoch: 0.5**epoch]
)
for _ in range(3):
    print(scheduler.get_last_lr())
    optimizer.step()
    scheduler.step()
