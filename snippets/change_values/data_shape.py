import torch
from torch import nn

layer = nn.Linear(3, 2)
layer.weight.data = torch.ones(5, 5)
print(layer, tuple(layer.weight.shape))
layer(torch.ones(1, 3))  # raises: RuntimeError
