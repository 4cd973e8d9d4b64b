import torch
from torch import nn

weight = nn.Parameter(torch.tensor(2.0))
square = weight**2
for _ in range(2):
    square.backward()  # raises: RuntimeError
