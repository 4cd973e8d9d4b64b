import torch
from torch import nn
from torch.nn.utils.parametrizations import orthogonal

layer = nn.LazyLinear(2)
with torch.no_grad():
    layer(torch.zeros(1, 3))
print("after a pass:", orthogonal(layer).weight.shape)
orthogonal(nn.LazyLinear(2))  # raises: ValueError
