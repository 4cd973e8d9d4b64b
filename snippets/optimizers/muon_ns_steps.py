import torch
from torch import nn

p = nn.Parameter(torch.ones(2, 2))
opt = torch.optim.Muon([p], ns_steps=100)
p.grad = torch.ones(2, 2)
opt.step()  # raises: ValueError
