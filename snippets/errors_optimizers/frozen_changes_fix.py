import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
weight.sum().backward()
optimizer.step()
weight.requires_grad_(False)
weight.grad = None
optimizer.step()
optimizer.step()
print(weight)
