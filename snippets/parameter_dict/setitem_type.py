import torch
from torch import nn

items = nn.ParameterDict([("a", torch.ones(1)), ("b", torch.ones(1))])
del items["a"]
items["a"] = 0.5
print(list(items), items["a"])
items["b"] = 0.5  # raises: TypeError
