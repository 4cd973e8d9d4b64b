import torch
from torch import nn

layer = nn.LazyLinear(2)
for param in layer.parameters():
    param.requires_grad = False
layer(torch.ones(1, 3))
print([p.requires_grad for p in layer.parameters()])

nn.LazyLinear(2).requires_grad_(False)  # raises: ValueError
