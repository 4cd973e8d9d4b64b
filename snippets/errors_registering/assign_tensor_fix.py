import torch
from torch import nn

layer = nn.Linear(2, 2)
with torch.no_grad():
    layer.weight.copy_(torch.eye(2))
print(layer.weight)

layer.weight = nn.Parameter(torch.zeros(2, 2))
print(layer.weight)
