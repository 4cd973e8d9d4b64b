import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

for shape in (2,), (2, 2):
    model = nn.Module()
    model.weight = nn.Parameter(torch.zeros(shape))
    spectral_norm(model)
    print(shape, model.weight.tolist())
