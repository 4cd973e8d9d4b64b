import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = nn.LazyLinear(2)
layer(torch.ones(1, 3))
print([name for name, _ in weight_norm(layer).named_parameters()])

weight_norm(nn.LazyLinear(2))  # raises: RuntimeError
