import torch
from torch import nn

weight = nn.Parameter(torch.ones(3, 2))
nn.init.zeros_(weight[0])
nn.init.constant_(weight[1:, 1], 5.0)
print(weight)
