import torch
from torch import nn

weight = nn.Parameter(torch.empty(2, 3, device="meta"))
print(nn.init.orthogonal_(weight))
