import torch
from torch import nn

p = nn.Parameter(torch.ones(1))
p.grad = torch.ones(1)
for more in ({}, {"momentum": 0.9}, {"centered": True}):
    opt = torch.optim.RMSprop([p], **more)
    opt.step()
    print(more, list(opt.state[p]))
