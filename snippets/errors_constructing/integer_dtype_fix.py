import torch
from torch import nn

print(nn.Parameter(torch.arange(3).float()))
print(nn.Parameter(torch.arange(3), requires_grad=False))
