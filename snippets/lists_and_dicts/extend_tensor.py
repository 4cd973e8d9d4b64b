import torch
from torch import nn

rows = torch.ones(2, 3)
print(nn.ParameterList([rows]))
print(nn.ParameterList(rows.unbind()))
nn.ParameterList(rows)  # raises: TypeError
