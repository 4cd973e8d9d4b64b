import torch
from torch import nn

layer = nn.Linear(2, 1).requires_grad_(False)
layer.bias.requires_grad_(True)
loss = layer(torch.ones(1, 2)).sum()
print(loss.requires_grad)
loss.backward()
print(layer.weight.grad, layer.bias.grad)
