from torch import nn
from torch.nn.utils import parametrize


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


layer = nn.Linear(2, 1, bias=False)
old = layer.weight
parametrize.register_parametrization(layer, "weight", Double())
print(layer)
original = layer.parametrizations.weight.original
print(original is old, type(original).__name__, original.is_leaf)
print(type(layer.weight).__name__, layer.weight.is_leaf)
print(layer.weight is layer.weight)
