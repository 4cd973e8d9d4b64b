import torch
from torch import nn

weight = nn.Parameter(torch.ones(2)).double()
weight.sum().backward()
print(weight.is_leaf, weight.grad)
