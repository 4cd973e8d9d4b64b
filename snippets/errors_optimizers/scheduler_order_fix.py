import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

weight = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight], lr=1.0)
scheduler = StepLR(optimizer, step_size=1)
weight.sum().backward()
optimizer.step()
scheduler.step()
print(weight)
