import torch
from torch import nn

model = nn.Module()
scale = nn.Parameter(torch.ones(2), requires_grad=False)
base = torch.ones(2, requires_grad=True)
with torch.no_grad():
    scale.copy_(base * 3)
model.scale = scale
print(model.scale)
