import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.empty(1000))
nn.init.trunc_normal_(weight, mean=5.0)
print(weight.min().item() >= -2.0, weight.max().item() <= 2.0)
