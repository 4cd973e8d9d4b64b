import torch
from torch import nn
from torch.nn.utils import parametrize


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


for leave in (True, False):
    layer = nn.Linear(2, 1, bias=False)
    layer.weight = nn.Parameter(torch.tensor([[1.0, 3.0]]))
    parametrize.register_parametrization(layer, "weight", Double())
    original = layer.parametrizations.weight.original
    parametrize.remove_parametrizations(
        layer, "weight", leave_parametrized=leave
    )
    print(leave, layer.weight.tolist(), layer.weight is original)
    print(type(layer).__name__, list(layer.state_dict()))
