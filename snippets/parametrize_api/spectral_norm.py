import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

torch.manual_seed(0)
layer = nn.Linear(2, 2)
layer.weight = nn.Parameter(torch.diag(torch.tensor([0.5, 0.25])))
print(spectral_norm(layer) is layer)
print([round(v, 4) for v in layer.weight.diag().tolist()])
print(list(layer.state_dict()))
print(hasattr(layer, "parametrization"))
