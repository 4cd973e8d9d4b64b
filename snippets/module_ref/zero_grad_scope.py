import torch
from torch import nn

layer = nn.Linear(1, 1)
layer.shift = nn.Buffer(torch.zeros(1, requires_grad=True))
optimizer = torch.optim.SGD([layer.weight], lr=0.1)
(layer(torch.ones(1, 1)) + layer.shift).sum().backward()
layer.bias.requires_grad_(False)

optimizer.zero_grad()
print("optimizer:", layer.weight.grad, layer.bias.grad, layer.shift.grad)
layer.zero_grad()
print("layer:", layer.weight.grad, layer.bias.grad, layer.shift.grad)
