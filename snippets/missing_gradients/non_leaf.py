import torch
from torch import nn

weight = 0.5 * nn.Parameter(torch.ones(2))
weight.sum().backward()
print(weight.is_leaf, isinstance(weight, nn.Parameter))
print(weight.grad)

weight = nn.Parameter(0.5 * torch.ones(2))
weight.sum().backward()
print(weight.is_leaf, isinstance(weight, nn.Parameter))
print(weight.grad)
