import torch
from torch import nn


class Scaled(nn.Parameter):
    def __init__(self, data, scale):
        self.scale = scale


weight = Scaled(torch.ones(2), False)
print(weight.scale, weight.requires_grad)
Scaled(torch.ones(2), 3.0)  # raises: TypeError
