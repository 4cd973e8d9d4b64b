import torch
from torch import nn

layer = nn.Linear(2, 1, bias=False)
print(layer.bias)
layer.bias = torch.zeros(1)  # raises: TypeError
