import torch
from torch import nn

items = nn.ParameterDict([("b", torch.ones(1)), ("a", torch.ones(1))])
print(list(reversed(items)))
items["b"] = torch.zeros(1)
print(list(reversed(items)))
