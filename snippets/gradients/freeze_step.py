import torch
from torch import nn

weight = nn.Parameter(torch.tensor(1.0))
optimizer = torch.optim.SGD([weight], lr=0.5)
weight.backward()
weight.requires_grad_(False)

optimizer.step()
print("step", weight.item())

optimizer.zero_grad()
optimizer.step()
print("zero_grad, step", weight.item())
