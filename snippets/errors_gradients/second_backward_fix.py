import torch
from torch import nn

weight = nn.Parameter(torch.tensor(2.0))
for _ in range(2):
    square = weight**2
    square.backward()
print(weight.grad)
