import torch
from torch import nn

weight = nn.Parameter(torch.tensor(1.0))
for _ in range(2):
    (weight**2).backward()
    print(weight.is_leaf)
    weight = weight - 0.25 * weight.grad  # raises: TypeError
