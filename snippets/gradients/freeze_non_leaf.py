import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
scaled = 3 * weight

weight.requires_grad = False
print("weight", weight.requires_grad, "scaled", scaled.requires_grad)
scaled.sum().backward()
print("weight.grad", weight.grad)
print("scaled.detach()", scaled.detach().requires_grad)
scaled.requires_grad = False  # raises: RuntimeError
