import torch
from torch import nn

layer = nn.Linear(2, 1)
x = torch.ones(1, 2)
print(layer(x).shape, (x @ layer.weight.T).shape)
layer.weight(x)  # raises: TypeError
