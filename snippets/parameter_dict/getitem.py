import torch
from torch import nn

items = nn.ParameterDict({"a": torch.ones(1)})
items.extra = nn.Parameter(torch.zeros(1))
print(items["a"] is items.a, items["extra"] is items.extra)
print(items["training"], type(items["keys"]).__name__)
print([key in items for key in ("a", "extra", "training", "keys")])
