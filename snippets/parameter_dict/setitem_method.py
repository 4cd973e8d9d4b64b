import torch
from torch import nn

items = nn.ParameterDict()
items["update"] = 0.5
print(list(items), items["update"])
items.update({"a": torch.ones(1)})  # raises: TypeError
