import torch
from torch import nn

weight = nn.Parameter(torch.ones(2, 2))
with torch.no_grad():
    row = weight[0]
    row += 1
print(weight)

row += 1  # raises: RuntimeError
