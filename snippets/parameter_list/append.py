import torch
from torch import nn

items = nn.ParameterList()
result = items.append(torch.ones(1)).append([torch.ones(1)])
print(result is items)
print(items)
print(list(items.state_dict()))
