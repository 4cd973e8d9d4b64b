import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
with torch.no_grad():
    model[1].weight.fill_(float("nan"))

params = model.named_parameters()
print(next((name for name, p in params if p.isnan().any()), None))
