import torch
from torch import nn

weight = nn.Parameter(torch.empty(2))
print(nn.init.uniform(weight, a=3.0, b=3.0) is weight)
print(weight)
