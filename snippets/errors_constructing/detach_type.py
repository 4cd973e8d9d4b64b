import torch
from torch import nn


class Tagged(nn.Parameter):
    pass


weight = Tagged(torch.ones(2))
nn.Parameter(weight)  # raises: RuntimeError
