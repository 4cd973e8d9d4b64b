import torch
from torch import nn

model = nn.Module()
scale = nn.Parameter(torch.ones(2), requires_grad=False)
base = torch.ones(2, requires_grad=True)
scale.copy_(base * 3)
model.scale = scale  # raises: ValueError
