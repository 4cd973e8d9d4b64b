import torch
from torch import nn

model = nn.Module()
model.weight = nn.Parameter(torch.ones(1))
model.mirror = nn.Buffer(model.weight.detach())
model.alias = model.weight.detach()
model.items = [model.weight]

nn.init.zeros_(model.weight)
print(model.mirror, model.alias, model.items[0].data)

model.double()
nn.init.ones_(model.weight)
print(model.mirror, model.alias, model.items[0].data)
print(model.items[0] is model.weight)
