import copy

import torch
from torch import nn
from torch.nn.utils import parametrize


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


layer = nn.Linear(2, 1)
parametrize.register_parametrization(layer, "weight", Double())
copied = copy.deepcopy(layer)
parametrize.register_parametrization(copied, "bias", Double())
layer(torch.ones(1, 2))  # raises: KeyError
