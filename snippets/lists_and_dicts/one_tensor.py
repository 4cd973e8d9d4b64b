import torch
from torch import nn

weights = nn.Parameter(torch.ones(3, 2))
row = weights[0]
print(type(row).__name__, row.is_leaf)

row.sum().backward()
print(row.grad_fn is not None, weights.grad)

items = nn.ParameterList(weights.detach().clone().unbind())
items[0].requires_grad_(False)
print([item.requires_grad for item in items])
