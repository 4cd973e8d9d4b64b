import torch
from torch import nn

weight = nn.Parameter(torch.empty(2))
print(nn.init.constant_(weight, 0.3))
print(nn.init.constant_(weight, torch.tensor(4.0)))
nn.init.constant_(weight, torch.tensor([1.0, 2.0]))  # raises: RuntimeError
