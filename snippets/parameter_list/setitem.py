import torch
from torch import nn

items = nn.ParameterList([torch.zeros(1)])
first = items[0]
optimizer = torch.optim.SGD(items.parameters(), lr=1.0)

items[-1] = torch.tensor([5.0])
items[0].sum().backward()
optimizer.step()
print(items[0] is first, items[0])
