import torch
from torch import nn
from torch.nn.utils import remove_spectral_norm, spectral_norm

layer = nn.Linear(2, 1)
weight = layer.weight
spectral_norm(layer)(torch.ones(1, 2))
print(remove_spectral_norm(layer) is layer, layer.weight is weight)
print(list(layer.state_dict()), f"{layer.weight.norm().item():.3f}")
remove_spectral_norm(layer)  # raises: ValueError
