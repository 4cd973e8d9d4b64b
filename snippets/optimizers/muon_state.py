import torch
from torch import nn

p = nn.Parameter(torch.zeros(2, 2))
opt = torch.optim.Muon([p], momentum=0.75)
p.grad = 4 * torch.eye(2)
opt.step()
for key, value in opt.state[p].items():
    print(key, value, value.dtype)
