import torch
from torch import nn

weight = nn.Parameter(torch.zeros(3))
with torch.no_grad():
    weight[[0, 2]] = 1.0
print(weight)
