import torch
from torch import nn

weight = nn.Parameter(torch.tensor(1.0))
optimizer = torch.optim.SGD([weight], lr=0.5)

(3 * weight).backward()
print("first backward", weight.grad.item())
(3 * weight).backward()
print("second backward", weight.grad.item())

optimizer.zero_grad()
(3 * weight).backward()
print("after zero_grad", weight.grad.item())
