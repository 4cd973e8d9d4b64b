import torch
from torch import nn

layer = nn.Linear(1, 1)
layer.weight.requires_grad_(False)
layer(torch.ones(1, 1)).sum().backward()
print(layer.weight.grad, layer.bias.grad)
