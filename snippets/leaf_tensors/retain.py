import torch
from torch import nn

weight = nn.Parameter(torch.tensor(2.0))
hidden = weight * 3
hidden.retain_grad()
(hidden * hidden).backward()
print(hidden.grad, weight.grad, hidden.is_leaf, hidden.retains_grad)

hidden = weight * 3
loss = hidden * hidden
print(torch.autograd.grad(loss, hidden), weight.grad)
