import torch
from torch import nn

local, shared = (nn.Parameter(torch.ones(1)) for _ in range(2))
optimizer = torch.optim.SGD([local], lr=0.1)
(local * 2).sum().backward()
shared.grad = local.grad
print("same tensor:", shared.grad is local.grad)

optimizer.zero_grad()
(local * 3).sum().backward()
print("local:", local.grad, "shared:", shared.grad)
