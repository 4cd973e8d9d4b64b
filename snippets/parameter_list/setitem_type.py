import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), torch.ones(1)])
items[0] = None
print(items[0], len(items), list(items.state_dict()))
items[0] = 0.5  # raises: TypeError
