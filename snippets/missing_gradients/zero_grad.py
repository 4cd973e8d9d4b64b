import torch
from torch import nn

weight = nn.Parameter(torch.tensor(1.0))
optimizer = torch.optim.SGD([weight], lr=0.5)

weight.backward()
optimizer.zero_grad()
optimizer.step()
print(weight.grad, weight.item())

optimizer.zero_grad()
weight.backward()
optimizer.step()
print(weight.grad, weight.item())
