import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), torch.zeros(1)])
for item in items:
    items.append(item)

print(len(items), items[2] is items[0])
print(len(list(items.parameters())), list(items.state_dict()))
