import torch
from torch import nn

token = nn.Parameter(torch.zeros(1, 1, 2))
print(tuple(torch.cat([token, torch.ones(1, 5, 2)], dim=1).shape))
torch.cat([token, torch.ones(8, 5, 2)], dim=1)  # raises: RuntimeError
