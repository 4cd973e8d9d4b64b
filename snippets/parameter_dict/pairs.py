import torch
from torch import nn

items = nn.ParameterDict({"a": torch.ones(1), "n": 3})
pairs = items.items()
print([(key, type(value).__name__) for key, value in pairs])
print(list(pairs), type(pairs).__name__)
print([name for name, _ in items.named_parameters()])
