import torch
from torch import nn

items = nn.ParameterList([torch.zeros(2), torch.ones(2)])
p = items[1]
print(any(item is p for item in items))
p in items  # raises: RuntimeError
