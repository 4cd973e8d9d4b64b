import torch
from torch import nn

base = torch.ones(2, requires_grad=True)
weight = nn.Parameter(base * 3)
weight.sum().backward()
print(weight.is_leaf, weight.grad, base.grad)
