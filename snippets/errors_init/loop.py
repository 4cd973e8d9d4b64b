import torch
from torch import nn

layer = nn.Linear(2, 2)
for parameter in layer.parameters():
    parameter = torch.zeros_like(parameter)
print(layer.weight.any().item(), layer.bias.any().item())
