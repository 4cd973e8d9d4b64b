import torch
from torch import nn

layer = nn.Linear(1, 1)
with torch.no_grad():
    parameters = list(layer.parameters())
print([weight.requires_grad for weight in parameters])
layer(torch.ones(1, 1)).sum().backward()
print(layer.weight.grad)
