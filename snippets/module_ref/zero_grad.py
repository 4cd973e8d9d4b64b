import torch
from torch import nn

layer = nn.Linear(1, 1)
layer(torch.ones(1, 1)).sum().backward()
held = layer.weight.grad
layer.zero_grad()
print("set to None:", layer.weight.grad, "held:", held)

layer(torch.ones(1, 1)).sum().backward()
held = layer.weight.grad
layer.bias.grad = None
layer.zero_grad(set_to_none=False)
print("filled:", layer.weight.grad, "held:", held)
print("bias:", layer.bias.grad)
