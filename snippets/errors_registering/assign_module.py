import torch
from torch import nn
from torch.nn.utils.parametrize import register_parametrization


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.shift = nn.Parameter(torch.zeros(2))

    def forward(self, weight):
        return weight + self.shift


layer = nn.Linear(2, 3)
register_parametrization(layer, "weight", Shift())
print([name for name, _ in layer.named_parameters()])
nn.Linear(2, 3).weight = Shift()  # raises: TypeError
