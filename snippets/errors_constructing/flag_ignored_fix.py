import torch
from torch import nn

values = torch.ones(2)
weight = nn.Parameter(values, requires_grad=values.requires_grad)
print(weight.requires_grad)
