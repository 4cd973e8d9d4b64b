import torch
from torch import nn

items = nn.ParameterDict({"b": torch.zeros(1)})
other = nn.ParameterDict({"c": torch.ones(1), "b": torch.ones(1)})
first = items["b"]
result = items.update({"z": torch.ones(1), "a": torch.ones(1)})
print(result, list(items))

items.update(other)
print(list(items), items["b"] is first, items["b"] is other["b"])
