import torch
from torch import nn

p = nn.Parameter(torch.ones(1, dtype=torch.float16))
opt = torch.optim.Adam([p])
p.grad = torch.ones_like(p)
opt.step()
for key, value in opt.state[p].items():
    print(key, tuple(value.shape), value.dtype)
