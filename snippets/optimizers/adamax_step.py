import torch
from torch import nn

p = nn.Parameter(torch.tensor([1.0, 1.0, 1.0]))
unused = nn.Parameter(torch.ones(1))
opt = torch.optim.Adamax([p, unused], lr=0.1)
p.grad = torch.tensor([0.5, -4.0, 0.0])
opt.step()
print("p:", p.detach())
print("unused:", unused.detach(), "state:", unused in opt.state)
for key, value in opt.state[p].items():
    print(key, value)
