import torch
from torch import nn

p = nn.Parameter(torch.tensor([1.0, 1.0, 1.0]))
unused = nn.Parameter(torch.ones(1))
opt = torch.optim.RMSprop([p, unused])
p.grad = torch.tensor([0.5, -4.0, 0.0])
opt.step()
print(p.detach(), unused.detach(), unused in opt.state)
for key, value in opt.state[p].items():
    print(key, value)
