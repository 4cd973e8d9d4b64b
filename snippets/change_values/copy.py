import torch
from torch import nn

layer = nn.Linear(2, 2)
weight = layer.weight

with torch.no_grad():
    layer.weight.copy_(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
    layer.bias.fill_(0.5)

print(layer.weight)
print(layer.bias)
print(layer.weight is weight)
