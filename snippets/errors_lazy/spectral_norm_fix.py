import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

layer = nn.LazyLinear(4)
with torch.no_grad():
    layer(torch.zeros(1, 3))
print(spectral_norm(layer).weight.shape)
