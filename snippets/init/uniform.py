import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.empty(100, 100))
nn.init.uniform_(weight, -0.1, 0.1)
print(f"{weight.min():.2f} {weight.max():.2f}")
nn.init.uniform_(weight, 0.1, -0.1)  # raises: RuntimeError
