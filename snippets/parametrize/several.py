import torch
from torch import nn
from torch.nn.utils import parametrize


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


class AddOne(nn.Module):
    def forward(self, x):
        return x + 1


layer = nn.Linear(2, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[1.0, 3.0]]))
parametrize.register_parametrization(layer, "weight", Double())
parametrize.register_parametrization(layer, "weight", AddOne())
print(layer.weight.tolist(), list(layer.state_dict()))
