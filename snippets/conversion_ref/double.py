import torch
from torch import nn

layer = nn.Linear(1, 1).double()
print(layer(torch.ones(1, 1, dtype=torch.float64)).dtype)
layer(torch.ones(1, 1))  # raises: RuntimeError
