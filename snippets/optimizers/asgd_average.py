import torch
from torch import nn

p = nn.Parameter(torch.tensor([1.0]))
opt = torch.optim.ASGD([p], lr=0.5, lambd=0.0, t0=1)
for _ in range(4):
    p.grad = torch.tensor([1.0])
    opt.step()
    print(p.item(), opt.state[p]["ax"].item())
