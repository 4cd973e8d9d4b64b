import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 2)
        self.scale = nn.Parameter(torch.full((2,), 9.0))


def zero(module):
    for parameter in module.parameters(recurse=False):
        nn.init.zeros_(parameter)


model = Scaled().apply(zero)
print(model.layer.weight.tolist(), model.scale.tolist())
