import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(2, 2))
layer.weight = torch.ones(2, 2)
print(layer.weight.isclose(torch.ones(2, 2)).all().item())
layer.weight = nn.Parameter(torch.ones(2, 2))  # raises: KeyError
