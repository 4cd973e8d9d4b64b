import torch
from torch import nn

weight = nn.Parameter(torch.ones(2, dtype=torch.float64, device="cpu"))
print(weight.dtype, weight.device)
