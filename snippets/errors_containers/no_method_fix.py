import torch
from torch import nn

items = nn.ParameterList([torch.ones(1)])
items = nn.ParameterList([torch.zeros(1), *items])
print([p.tolist() for p in items])
