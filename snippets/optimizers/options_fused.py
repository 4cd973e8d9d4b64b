import torch
from torch import nn

p = nn.Parameter(torch.ones(2) + 0j)
opt = torch.optim.Adam([p], fused=True)
p.grad = torch.ones(2) + 0j
opt.step()  # raises: RuntimeError
