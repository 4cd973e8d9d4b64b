import torch
from torch import nn

scale = nn.Parameter(torch.tensor(2.0))
weight = nn.Parameter(torch.ones(2), requires_grad=False)
weight.mul_(scale)
print(type(weight).__name__, weight.is_leaf, weight.grad_fn.name())

model = nn.Module()
model.weight = weight  # raises: ValueError
