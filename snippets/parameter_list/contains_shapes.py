import torch
from torch import nn

items = nn.ParameterList([torch.zeros(1), torch.ones(1), torch.ones(3)])
print(items[0] in items, nn.Parameter(torch.ones(1)) in items)
pair = nn.ParameterList([torch.zeros(2), torch.ones(3)])
pair[1] in pair  # raises: RuntimeError
