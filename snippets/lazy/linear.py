import torch
from torch import nn

layer = nn.LazyLinear(4)
print(layer)
print(layer.weight)

layer(torch.ones(2, 3))
print(layer)
print(type(layer.weight).__name__, tuple(layer.weight.shape))
