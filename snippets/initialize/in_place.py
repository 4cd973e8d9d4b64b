import torch
from torch import nn

weight = nn.Parameter(torch.empty(2))
print(nn.init.ones_(weight) is weight, weight.requires_grad)

with torch.no_grad():
    weight.fill_(3.0)
print(weight.data)
weight.uniform_(-1, 1)  # raises: RuntimeError
