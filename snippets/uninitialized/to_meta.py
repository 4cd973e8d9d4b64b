import torch
from torch import nn

layer = nn.LazyLinear(2).to("meta")
print(type(layer.weight).__name__, tuple(layer.weight.shape))
layer(torch.ones(1, 3, device="meta"))  # raises: AssertionError
