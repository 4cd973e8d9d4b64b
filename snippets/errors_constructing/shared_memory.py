import torch
from torch import nn

values = torch.zeros(2)
first, second = nn.Parameter(values), nn.Parameter(values)
with torch.no_grad():
    first.fill_(5.0)
print(values, second.tolist())
