import torch
from torch import nn

items = nn.ParameterDict({"a": torch.ones(1), "b": torch.zeros(1)})
keys = items.keys()
items["c"] = torch.ones(1)
print(keys, len(keys))
print(sorted(keys - {"a"}), keys == {"a", "b", "c"})
