import torch
from torch import nn


class Scaled(nn.Parameter):
    def __init__(self, data, scale):
        self.scale = scale


weight = Scaled(torch.ones(2), False)
print(weight.scale, weight.requires_grad)
try:
    Scaled(torch.ones(2), scale=3.0)
except TypeError as error:
    print(error)
Scaled(torch.ones(2), 3.0)  # raises: TypeError
