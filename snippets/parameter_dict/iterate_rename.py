import torch
from torch import nn

values = {"a": torch.ones(1), "b": torch.zeros(1)}
items = nn.ParameterDict(values)
for key in list(items):
    items[f"{key}_new"] = items.pop(key)
print(list(items))

items = nn.ParameterDict(values)
for key in items:  # raises: RuntimeError
    items[f"{key}_new"] = items.pop(key)
