import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

model = nn.Module()
model.weight = nn.Parameter(torch.ones(2, 2) + 0j)
weight_norm(model)
try:
    print(model.weight)
except NotImplementedError as error:
    print(error)

model.scale = nn.Parameter(torch.ones(()))
weight_norm(model, "scale")  # raises: IndexError
