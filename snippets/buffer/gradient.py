import torch
from torch import nn

source = nn.Parameter(torch.ones(1))
buffer = nn.Buffer(source)
print(buffer.requires_grad, type(buffer))

model = nn.Module()
model.scale = nn.Buffer(torch.ones(1, requires_grad=True))
(3 * model.scale).sum().backward()
print(model.scale.grad, list(model.parameters()))
