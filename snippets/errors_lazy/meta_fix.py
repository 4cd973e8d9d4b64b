import torch
from torch import nn

layer = nn.LazyLinear(2, device="meta")
print(type(layer.weight).__name__)
layer(torch.ones(1, 3, device="meta"))
print(layer.weight.shape, layer.weight.device)
