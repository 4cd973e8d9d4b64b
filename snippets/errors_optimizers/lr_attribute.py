import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight], lr=0.1)
optimizer.lr = 0.5
weight.sum().backward()
optimizer.step()
print(optimizer.param_groups[0]["lr"], weight.item())
