import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.empty(100, 100))
nn.init.trunc_normal_(weight, mean=5.0)
print(f"{weight.mean():.1f} {weight.max():.1f}")
nn.init.trunc_normal_(weight, std=0.0)  # raises: ZeroDivisionError
