import torch
from torch import nn

weight = nn.Parameter(torch.ones(2, 3))
with torch.no_grad():
    weight[:, 1] -= 1
    weight[0] = torch.tensor([7.0, 8.0, 9.0])
    weight[weight > 8] = 0
print(weight)

weight[:, 1] -= 1  # raises: RuntimeError
