import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
optimizer = torch.optim.SGD([weight], lr=0.1, maximize=True)
weight.sum().backward()
optimizer.step()
print(weight)
