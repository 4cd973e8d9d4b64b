import torch
from torch import nn

model = nn.Linear(1, 1)
model(torch.ones(1, 1)).sum().backward()

model.weight.data = model.weight.data.double()
print(model.weight.dtype, model.weight.grad.dtype)

model.double()
print(model.bias.dtype, model.bias.grad.dtype)
