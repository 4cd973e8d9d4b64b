import torch
from torch import nn

rows = nn.ParameterList([torch.ones(2), torch.zeros(2)])
matrix = torch.stack(list(rows))
matrix.sum().backward()
print(matrix.shape, rows[0].grad, torch.cat(list(rows)).shape)
