import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), torch.zeros(1)])
items = nn.ParameterList(p for i, p in enumerate(items) if i != 0)
print([p.tolist() for p in items])
