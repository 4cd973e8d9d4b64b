import torch
from torch import nn

print(nn.Parameter(torch.ones(1)))
print(nn.parameter.Parameter is nn.Parameter)
