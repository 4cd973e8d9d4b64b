import torch
from torch import nn

p = nn.Parameter(torch.ones(1))
opt = torch.optim.Adam([p], capturable=True)
p.grad = torch.ones(1)
opt.step()  # raises: AssertionError
