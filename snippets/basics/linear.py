import torch
from torch import nn

layer = nn.Linear(3, 2)
print([(name, type(p).__name__) for name, p in layer.named_parameters()])
x = torch.ones(1, 3)
print(layer(x).equal(nn.functional.linear(x, layer.weight, layer.bias)))
