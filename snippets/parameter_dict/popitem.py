import torch
from torch import nn

items = nn.ParameterDict([("b", torch.ones(1)), ("a", torch.zeros(1))])
items["b"] = torch.tensor([2.0])
key, value = items.popitem()
print(key, value.item(), list(items))
items.popitem()
items.popitem()  # raises: KeyError
