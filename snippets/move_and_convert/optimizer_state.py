import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 1)).sum().backward()
optimizer.step()

model.double()
print(model.weight.dtype, model.weight.grad.dtype)
print(optimizer.state[model.weight]["exp_avg"].dtype)
optimizer.step()  # raises: RuntimeError
