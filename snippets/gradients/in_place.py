import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
before = weight

with torch.no_grad():
    weight += 1
    weight[0] = 5.0

print(weight)
print(weight is before)
weight += 1  # raises: RuntimeError
