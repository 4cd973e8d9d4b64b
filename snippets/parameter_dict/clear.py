import torch
from torch import nn

items = nn.ParameterDict({"a": torch.ones(1), "b": torch.zeros(1)})
items.extra = nn.Parameter(torch.zeros(1))
kept = items["a"]
print(items.clear(), len(items), kept.item())
print(list(items.state_dict()))
