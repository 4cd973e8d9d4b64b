import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
with torch.no_grad():
    weight.mul_(3)
    weight -= 1
print(weight)

weight -= 1  # raises: RuntimeError
