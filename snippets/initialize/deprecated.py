import torch
from torch import nn

weight = nn.Parameter(torch.empty(2))
nn.init.constant(weight, 1.0)
print(weight.data)
