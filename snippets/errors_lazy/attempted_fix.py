import torch
from torch import nn

model = nn.Sequential(nn.LazyLinear(4), nn.ReLU())
with torch.no_grad():
    model(torch.zeros(1, 3))
print(sum(p.numel() for p in model.parameters()))
print(model[0].forward(torch.ones(1, 3)).shape)
