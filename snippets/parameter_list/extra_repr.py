import torch
from torch import nn

scalar = torch.tensor(0.5)
items = nn.ParameterList([scalar, torch.ones(2, 3).double(), None])
print(items.extra_repr())
print(nn.ParameterList([scalar]))
