import torch
from torch import nn

p = nn.Parameter(torch.zeros(4))
p.grad = torch.tensor([1000.0, 0.001, -7.0, 0.0])
torch.optim.Adam([p], lr=0.1).step()
print(p.detach())
