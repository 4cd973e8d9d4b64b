import torch
from torch import nn
from torch.nn.utils import spectral_norm

layer = nn.Linear(2, 2)
layer.weight = weight = nn.Parameter(torch.diag(torch.tensor([2.0, 0.0])))
print(spectral_norm(layer) is layer, layer.weight_orig is weight)
print(list(layer.state_dict()), type(layer.weight).__name__)
print(layer.weight.tolist())
layer(torch.ones(1, 2))
print(layer.weight.abs().max().item(), layer.weight.is_leaf)
