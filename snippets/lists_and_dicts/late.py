import torch
from torch import nn

items = nn.ParameterList([torch.ones(1)])
optimizer = torch.optim.SGD(items.parameters(), lr=0.1)
items.append(torch.ones(1))

(items[0] + items[1]).backward()
optimizer.step()
print("one group:", [round(item.item(), 2) for item in items])

optimizer.add_param_group({"params": [items[1]]})
optimizer.step()
print("two groups:", [round(item.item(), 2) for item in items])
