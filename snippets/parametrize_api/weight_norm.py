import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = nn.Linear(2, 1)
layer.weight = nn.Parameter(torch.tensor([[3.0, 4.0]]))
print(weight_norm(layer) is layer)
print(list(layer.state_dict()), len(layer._forward_pre_hooks))
held = layer.parametrizations.weight
print(held.original0.tolist(), held.original1.tolist())

layer.weight = torch.tensor([[6.0, 8.0]])
print(held.original0.tolist(), held.original1.tolist())
