import torch
from torch import nn

model = nn.Linear(2, 1)
weight = model.weight
x = torch.ones(1, 2)

model.to(torch.float64)
print(model.weight.dtype, model.weight is weight)

x.to(torch.float64)
print(x.dtype)
x = x.to(torch.float64)
print(x.dtype, model(x).dtype)
