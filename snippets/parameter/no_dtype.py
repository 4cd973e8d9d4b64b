import torch
from torch import nn

print(nn.Parameter(torch.ones(2, dtype=torch.float64)).dtype)
nn.Parameter(torch.ones(2), dtype=torch.float64)  # raises: TypeError
