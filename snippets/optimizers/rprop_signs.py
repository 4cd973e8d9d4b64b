import torch
from torch import nn

p = nn.Parameter(torch.tensor([0.0]))
opt = torch.optim.Rprop([p], lr=0.1)
for grad in (5.0, 0.01, -3.0, -3.0, -3.0):
    p.grad = torch.tensor([grad])
    opt.step()
    size = opt.state[p]["step_size"].item()
    print(f"grad: {grad} p: {p.item():.3f} step_size: {size:.3f}")
