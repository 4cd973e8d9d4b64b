import torch
from torch import nn

items = nn.ParameterDict({"a": torch.ones(1), "n": None})
items.extra = nn.Parameter(torch.zeros(1))
print("a" in items, "n" in items, "extra" in items, 0 in items)
print(items["a"] in items)
