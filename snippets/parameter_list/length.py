import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), "relu", None])
items.extra = nn.Parameter(torch.zeros(1))
print(len(items), len(list(items.parameters())))
print([name for name, _ in items.named_parameters()])
