import torch
from torch import nn

layer = nn.Linear(2, 3)
output = layer(torch.ones(1, 2))
output.sum().backward()
print(layer.bias.grad)
