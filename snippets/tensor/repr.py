import torch
from torch import nn

data = torch.tensor([1.0, 2.0])
weight = nn.Parameter(data)
print(weight)
print(nn.Parameter(data, requires_grad=False))
print(repr([weight]))
print(weight.detach())
print(nn.UninitializedParameter())
