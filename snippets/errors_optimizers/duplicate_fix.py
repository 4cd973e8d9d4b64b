import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0]))
optimizer = torch.optim.SGD(dict.fromkeys([weight, weight]), lr=0.1)
weight.sum().backward()
optimizer.step()
print(weight)
