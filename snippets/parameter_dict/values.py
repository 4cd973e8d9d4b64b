import torch
from torch import nn

items = nn.ParameterDict({"a": torch.ones(1), "b": torch.zeros(1)})
print(sum(value.sum() for value in items.values()).item())
print(list(items.values())[0].item(), len(items))
len(items.values())  # raises: TypeError
