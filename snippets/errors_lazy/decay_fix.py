import torch
from torch import nn

model = nn.Sequential(nn.LazyLinear(4), nn.Linear(4, 1))
with torch.no_grad():
    model(torch.zeros(1, 3))
decayed = [n for n, p in model.named_parameters() if p.ndim >= 2]
print(decayed)
