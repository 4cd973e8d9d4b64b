import torch
from torch import nn

table = nn.Parameter(torch.zeros(1, 4, 2))
x = torch.zeros(8, 5, 2)
print(tuple(table[:, : x.shape[1]].shape))
print(tuple((x + table[:, :1]).shape))
x + table[:, : x.shape[1]]  # raises: RuntimeError
