import torch
from torch import nn

buffer = nn.Buffer(torch.ones(1))
print(type(buffer).__name__, isinstance(buffer, nn.Parameter))

lazy = nn.LazyLinear(3)
print([name for name, _ in lazy.named_parameters()])
print(type(lazy.weight).__name__, isinstance(lazy.weight, nn.Parameter))
lazy(torch.ones(1, 2))
print(type(lazy.weight).__name__, lazy.weight.shape)
