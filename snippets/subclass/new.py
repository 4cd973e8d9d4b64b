import torch
from torch import nn


class Scaled(nn.Parameter):
    def __new__(cls, data, requires_grad=True, *, scale=1.0):
        param = super().__new__(cls, data, requires_grad)
        param.scale = scale
        return param


weight = Scaled(torch.ones(2), scale=3.0)
print(weight.scale, weight.requires_grad, type(weight).__name__)
print(Scaled(torch.ones(2), False).requires_grad)
