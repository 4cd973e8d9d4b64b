import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
model.plain = torch.ones(1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
print(model.double() is model)
print(optimizer.param_groups[0]["params"][0] is model[0].weight)
print(model[1].weight.dtype, model.plain.dtype)
