import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 2.0)
x = torch.ones(1, 1)
exported = torch.export.export(model, (x,)).module()
print(exported.weight is model.weight, exported(x))

optimizer = torch.optim.SGD(exported.parameters(), lr=0.5)
exported(x).sum().backward()
optimizer.step()
print(model.weight)
