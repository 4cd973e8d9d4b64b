import torch
from torch import nn


class Named(nn.Parameter):
    pass


weight = Named(torch.ones(2))
print(type(nn.Parameter(weight.detach())).__name__)
nn.Parameter(weight)  # raises: RuntimeError
