import torch
from torch import nn
from torch.nn.utils import remove_spectral_norm, spectral_norm

layer = nn.Linear(2, 2)
nn.init.zeros_(layer.weight)
print(spectral_norm(layer)(torch.ones(1, 2)).tolist())

frozen = spectral_norm(nn.Linear(2, 1).requires_grad_(False))
remove_spectral_norm(frozen)
print({name: p.requires_grad for name, p in frozen.named_parameters()})
