import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = nn.Linear(2, 2, bias=False)
layer.weight = nn.Parameter(torch.tensor([[0.0, 0.0], [3.0, 4.0]]))
weight_norm(layer)
print(layer.weight[0].tolist())
