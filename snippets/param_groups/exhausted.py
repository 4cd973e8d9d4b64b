import torch
from torch import nn

params = nn.Linear(3, 2).parameters()
print(sum(p.numel() for p in params))
torch.optim.SGD(params, lr=0.1)  # raises: ValueError
