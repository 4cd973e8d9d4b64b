import torch
from torch import nn

layer = nn.Linear(1, 1)
layer.shift = nn.Buffer(torch.zeros(1, requires_grad=True))
optimizer = torch.optim.SGD([layer.shift], lr=0.1)
layer.shift.sum().backward()
layer.zero_grad()
print("layer.zero_grad():", layer.shift.grad)
optimizer.zero_grad()
print("optimizer.zero_grad():", layer.shift.grad)
