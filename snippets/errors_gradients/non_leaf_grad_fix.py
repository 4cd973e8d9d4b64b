import torch
from torch import nn

weight = nn.Parameter(torch.ones(2, dtype=torch.float64))
weight.sum().backward()
print(weight.is_leaf, weight.grad)
