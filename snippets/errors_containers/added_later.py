import torch
from torch import nn

items = nn.ParameterList([torch.ones(1)])
optimizer = torch.optim.SGD(items.parameters(), lr=0.5)
items.append(torch.ones(1))
sum(p.sum() for p in items).backward()
optimizer.step()
print([p.tolist() for p in items])
