import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(2, 1))
layer.weight = nn.Parameter(torch.ones(1, 2))  # raises: KeyError
