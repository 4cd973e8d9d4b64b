import torch
from torch import nn

p = nn.Parameter(torch.tensor([1.0]))
opt = torch.optim.Adam([p], amsgrad=True)
p.grad = torch.tensor([2.0])
opt.step()
print(list(opt.state[p]))
