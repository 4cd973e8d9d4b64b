import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
weight.grad = torch.ones_like(weight)
print(weight.grad)
