import torch
from torch import nn

items = nn.ParameterList()
items.append(torch.ones(3))
items += [torch.zeros(3)]
print(items)
