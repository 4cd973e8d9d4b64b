import torch
from torch import nn

items = nn.ParameterList([None, torch.zeros(1)])
items[0] = torch.ones(1)
print([item.item() for item in items])
print([p.item() for p in items.parameters()], list(items.state_dict()))

ordered = nn.ParameterList(items)
print([p.item() for p in ordered.parameters()])
