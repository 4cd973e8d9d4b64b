from torch import nn
from torch.nn.utils import parametrize


class Off(nn.Module):
    def forward(self, x):
        return x


class Transposed(nn.Module):
    def forward(self, x):
        return x.T


for one in (Off(), Transposed()):
    layer = nn.Linear(2, 2, bias=False)
    parametrize.register_parametrization(layer, "weight", one)
    original = layer.parametrizations.weight.original
    nn.init.zeros_(layer.weight)
    print(layer.weight is original, original.count_nonzero().item())
