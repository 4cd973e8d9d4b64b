import torch
from torch import nn
from torch.nn.utils import parametrize


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


layer = nn.Linear(2, 1, bias=False)
parametrize.register_parametrization(layer, "weight", Double())
layer(torch.ones(1, 2)).sum().backward()
print(layer.parametrizations.weight.original.grad)
print(layer.weight.grad)
