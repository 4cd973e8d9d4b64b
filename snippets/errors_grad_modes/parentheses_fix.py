import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
with torch.no_grad():
    weight += 1
print(weight)
