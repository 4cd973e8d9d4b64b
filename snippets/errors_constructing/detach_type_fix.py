import torch
from torch import nn


class Tagged(nn.Parameter):
    pass


weight = Tagged(torch.ones(2))
print(type(nn.Parameter(weight.detach())).__name__)
print(type(Tagged(weight.detach())).__name__)
