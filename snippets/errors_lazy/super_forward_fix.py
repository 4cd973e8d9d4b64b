import torch
from torch import nn


class Double(nn.LazyLinear):
    cls_to_become = None

    def forward(self, x):
        return super().forward(x) * 2


layer = Double(2)
print(layer(torch.ones(1, 3)).shape, type(layer).__name__)
