import torch
from torch import nn

layer = nn.Linear(2, 1)
items = nn.ParameterList([torch.ones(1)])
print(items.extend(layer.parameters()) is items)
print(items[1] is layer.weight, [tuple(p.shape) for p in items])
