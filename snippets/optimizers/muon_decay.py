import torch
from torch import nn

p = nn.Parameter(10 * torch.ones(2, 2))
opt = torch.optim.Muon([p], lr=0.1, weight_decay=0.5)
p.grad = torch.zeros(2, 2)
opt.step()
print(p.detach())
