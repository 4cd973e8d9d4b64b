import torch
from torch import nn

p = nn.Parameter(torch.tensor([1.0]))
opt = torch.optim.ASGD([p], lr=0.5, lambd=0.0, t0=1)
for step in range(1, 6):
    p.grad = torch.tensor([1.0])
    opt.step()
    print("step", step, "p:", p.item(), "ax:", opt.state[p]["ax"].item())
