import torch
from torch import nn

model = nn.Module()
scale = nn.Parameter(torch.ones(2), requires_grad=False)
scale.copy_(torch.ones(2, requires_grad=True) * 3)
model.scale = nn.Parameter(scale.detach(), requires_grad=False)
print(model.scale)
with torch.no_grad():
    scale.fill_(0.0)
model.other = scale  # raises: ValueError
