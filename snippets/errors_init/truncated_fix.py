import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.empty(1000))
nn.init.trunc_normal_(weight, mean=5.0, a=3.0, b=7.0)
print(weight.min().item() >= 3.0, round(weight.mean().item(), 1))
