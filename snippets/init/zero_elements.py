import torch
from torch import nn

weight = nn.Parameter(torch.empty(0, 3))
print(nn.init.kaiming_normal_(weight) is weight)
print(nn.init.xavier_normal_(weight) is weight)
nn.init.xavier_normal_(torch.empty(0, 0))  # raises: ZeroDivisionError
