import torch
from torch import nn

items = nn.ParameterList([torch.tensor(1.0), torch.tensor(2.0)])
print(len(items), len(list(items.parameters())))
