import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = nn.Linear(2, 1)
layer.weight = nn.Parameter(torch.tensor([[3.0, 4.0]]))
weight_norm(layer)
nn.init.zeros_(layer.weight)
layer.weight.data.fill_(7.0)
print(layer.weight.tolist())

layer.weight = torch.tensor([[7.0, 7.0]])
print(layer.weight.tolist())
