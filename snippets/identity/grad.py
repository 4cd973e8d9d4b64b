import torch
from torch import nn

model = nn.Linear(1, 1)
model(torch.ones(1, 1)).sum().backward()
grad = model.weight.grad

model.double()
print("double()", model.weight.grad is grad, grad.dtype)

model.zero_grad()
model(torch.ones(1, 1, dtype=torch.float64)).sum().backward()
print("zero_grad()", model.weight.grad is grad)

grad = model.weight.grad
model.to("meta")
print('to("meta")', model.weight.grad is grad)
