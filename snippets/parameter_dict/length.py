import torch
from torch import nn

items = nn.ParameterDict({"a": torch.ones(1), "name": "relu", "n": None})
items.extra = nn.Parameter(torch.zeros(1))
print(len(items), len(list(items.parameters())))
print(sorted(name for name, _ in items.named_parameters()))
