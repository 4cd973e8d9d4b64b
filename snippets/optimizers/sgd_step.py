import torch
from torch import nn

p = nn.Parameter(torch.tensor([1.0, 2.0]))
unused = nn.Parameter(torch.ones(1))
opt = torch.optim.SGD([p, unused], lr=0.5)
p.grad = torch.tensor([1.0, -2.0])
opt.step()
print("p:", p.detach())
print("unused:", unused.detach(), "states:", len(opt.state))
