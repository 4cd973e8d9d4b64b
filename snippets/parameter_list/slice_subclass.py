import torch
from torch import nn


class Scales(nn.ParameterList):
    def __init__(self, count):
        super().__init__(torch.ones(1) for _ in range(count))

print(len(Scales(3)))
Scales(3)[:2]  # raises: TypeError
