import torch
from torch import nn

weight = nn.Parameter(torch.ones(100, 100))
optimizer = torch.optim.Adam([weight])
weight.grad = torch.ones_like(weight)
optimizer.step()
for name, value in optimizer.state[weight].items():
    print(name, tuple(value.shape), value.dtype, value.nbytes)
