import torch
from torch import nn

items = nn.ParameterDict([("a", None), ("b", torch.ones(1))])
items["a"] = torch.ones(1)
print(list(items), list(items.state_dict()))

ordered = items.copy()
print(list(ordered), list(ordered.state_dict()))
