import torch
from torch import nn

base = nn.Parameter(torch.ones(2))
weight = base * 3
weight.sum().backward()
print(weight.is_leaf, base.grad)
