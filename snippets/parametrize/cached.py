import torch
from torch import nn
from torch.nn.utils import parametrize


class Counted(nn.Module):
    calls = 0

    def forward(self, x):
        Counted.calls += 1
        return 2 * x


layer = nn.Linear(2, 2)
parametrize.register_parametrization(layer, "weight", Counted())
x = torch.ones(1, 2)
for context in (torch.enable_grad, parametrize.cached):
    Counted.calls = 0
    with context():
        layer(layer(layer(x)))
    print(context.__name__, Counted.calls)
