import torch
from torch import nn

scale = nn.Parameter(torch.tensor(2.5))
print(f"{scale:.2f}")  # raises: TypeError
