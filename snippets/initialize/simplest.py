import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.randn(100, 100) * 0.02)
scale = nn.Parameter(torch.ones(100))
fixed = nn.Parameter(torch.tensor([0.5, 1.5]))

print(round(weight.std().item(), 3), scale.sum().item(), fixed.data)
