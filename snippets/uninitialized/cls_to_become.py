import torch
from torch import nn


class Doubled(nn.LazyLinear):
    def forward(self, x):
        return 2 * nn.functional.linear(x, self.weight)


class Kept(Doubled):
    cls_to_become = None


x = torch.ones(1, 3)
for kind in Doubled, Kept:
    layer = kind(1, bias=False)
    ratio = layer(x) / layer(x)
    print(kind.__name__, "->", type(layer).__name__, ratio.item())
