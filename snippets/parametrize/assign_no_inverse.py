import torch
from torch import nn
from torch.nn.utils import parametrize


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


layer = nn.Linear(2, 1, bias=False)
parametrize.register_parametrization(layer, "weight", Double())
layer.weight = torch.ones(1, 2)  # raises: RuntimeError
