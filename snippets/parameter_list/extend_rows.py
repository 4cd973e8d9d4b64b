import torch
from torch import nn

table = torch.zeros(2, 2)
items = nn.ParameterList().extend(table.unbind())
own = nn.ParameterList().extend(row.clone() for row in table)

table.fill_(7.0)
print(items[0].tolist(), own[0].tolist())
