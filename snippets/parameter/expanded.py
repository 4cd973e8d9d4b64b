import torch
from torch import nn

p = nn.Parameter(torch.ones(1).expand(3))
print(p.shape, p.stride())
p.sum().backward()
optimizer = torch.optim.SGD([p], lr=0.1)
optimizer.step()  # raises: RuntimeError
