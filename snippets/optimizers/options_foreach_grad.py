import torch
from torch import nn

for more in ({}, {"foreach": True}, {"fused": True}):
    p = nn.Parameter(torch.zeros(1))
    opt = torch.optim.SGD([p], lr=0.1, momentum=0.5, nesterov=True, **more)
    p.grad = torch.tensor([4.0])
    opt.step()
    print(more, "p:", p.detach(), "p.grad:", p.grad)
