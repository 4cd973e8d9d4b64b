import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

layer = nn.Linear(1, 2)
layer.bias = nn.Parameter(torch.tensor([3.0, 4.0]))
layer.weight = nn.Parameter(torch.zeros(2, 1))
spectral_norm(layer, "bias")
print([round(v, 4) for v in layer.bias.tolist()])
print(list(layer.state_dict()))
spectral_norm(layer, "weight")
print(layer.weight.tolist())
