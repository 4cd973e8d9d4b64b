import torch
from torch import nn

items = nn.ParameterList([torch.ones(2), torch.zeros(2)])
stacked = torch.stack(list(items))
stacked.sum().backward()
print(stacked.shape, items[0].grad)
torch.stack(items)  # raises: TypeError
