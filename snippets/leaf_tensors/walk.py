import torch
from torch import nn

weight = nn.Parameter(torch.tensor(2.0))
bias = nn.Parameter(torch.tensor(1.0))
loss = weight * torch.tensor(3.0) + bias

mul, add_bias = [node for node, _ in loss.grad_fn.next_functions]
print(loss.grad_fn.name(), mul.name(), add_bias.name())
print(add_bias.variable is bias)

of_weight, of_x = [node for node, _ in mul.next_functions]
print(of_weight.name(), of_weight.variable is weight, of_x)
