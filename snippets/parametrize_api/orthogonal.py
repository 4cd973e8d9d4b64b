import torch
from torch import nn
from torch.nn.utils.parametrizations import orthogonal

layer = nn.Linear(2, 2)
layer.weight = nn.Parameter(torch.tensor([[0.0, 1.0], [1.0, 0.0]]))
print(orthogonal(layer) is layer)
print(layer.weight.tolist())
layer.weight = torch.tensor([[0.0, 5.0], [5.0, 0.0]])
print(layer.weight.round(decimals=3).add(0).tolist())
print(list(layer.state_dict()))
