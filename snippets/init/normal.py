import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.empty(100, 100))
nn.init.normal_(weight, mean=3.0, std=0.02)
print(f"{weight.mean():.2f} {weight.std():.2f}")
nn.init.normal_(weight, std=-0.02)  # raises: RuntimeError
