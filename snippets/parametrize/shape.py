import torch
from torch import nn
from torch.nn.utils.parametrize import register_parametrization


class FirstRow(nn.Module):
    def forward(self, x):
        return x[:1]


layer = nn.Linear(2, 2, bias=False)
register_parametrization(layer, "weight", FirstRow(), unsafe=True)
print(tuple(layer.weight.shape), tuple(layer(torch.ones(1, 2)).shape))

layer = nn.Linear(2, 2)
register_parametrization(layer, "weight", FirstRow())  # raises: ValueError
