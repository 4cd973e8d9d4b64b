import torch
from torch import nn

t, p = torch.tensor([1.0, 2.0]), nn.Parameter(torch.zeros(3))
items = nn.ParameterList([t, p, "relu", nn.PReLU()])
print(items[0] is t, items[1] is p, items[2])
print(list(items.state_dict()))

t.add_(10.0)
print(items[0])
