import torch
from torch import nn

items = nn.ParameterDict({"a": torch.zeros(1)})
del items.a
print("a" in items, len(items), list(items.state_dict()))
print(items)  # raises: AttributeError
