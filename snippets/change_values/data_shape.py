import torch
from torch import nn

layer = nn.Linear(3, 2, bias=False)
layer.weight.data = torch.ones(5, 3, dtype=torch.float64)
print(layer, layer.weight.dtype)
print(tuple(layer(torch.ones(1, 3, dtype=torch.float64)).shape))

layer.weight.data = torch.ones(5, 5)
layer(torch.ones(1, 3))  # raises: RuntimeError
