import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
scaled = 3 * weight

weight.requires_grad = False
print(weight.requires_grad, scaled.requires_grad)
scaled.sum().backward()
print(weight.grad)
print(scaled.detach().requires_grad)
scaled.requires_grad = False  # raises: RuntimeError
