import torch
from torch import nn

source = torch.ones(2, requires_grad=True)
doubled = source * 2
p = nn.Parameter(doubled)
print(type(p).__name__, p is doubled)
print(doubled.is_leaf, p.is_leaf, p.grad_fn)

p.sum().backward()
print(p.grad, source.grad)
