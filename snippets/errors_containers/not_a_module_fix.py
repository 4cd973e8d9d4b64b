import torch
from torch import nn

items = nn.ParameterList([nn.Parameter(torch.ones(2))])
print([name for name, _ in items.named_parameters()])
