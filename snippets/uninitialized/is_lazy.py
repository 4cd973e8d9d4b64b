import torch
from torch import nn

lazy, plain = nn.LazyLinear(2), nn.Linear(3, 2)
print([nn.parameter.is_lazy(one) for one in lazy.parameters()])
print([nn.parameter.is_lazy(one) for one in plain.parameters()])
lazy(torch.ones(1, 3))
print([nn.parameter.is_lazy(one) for one in lazy.parameters()])
print(nn.parameter.is_lazy(nn.UninitializedBuffer()))
