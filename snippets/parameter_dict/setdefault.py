import torch
from torch import nn

items = nn.ParameterDict()
t = torch.ones(1)
result = items.setdefault("a", t)
print(result is t, result is items["a"], type(result).__name__)
print(items.setdefault("a", torch.zeros(1)) is result)

print(items.setdefault("b"), "b" in items)
print(items.setdefault("b", torch.zeros(1)))
