import torch
from torch import nn

fixed = nn.Parameter(torch.arange(3), requires_grad=False)
items = nn.ParameterList([fixed])
print(items[0].requires_grad)
items.append(torch.arange(3))  # raises: RuntimeError
