import torch
from torch import nn

frozen = nn.Parameter(torch.ones(1), requires_grad=False)
frozen.grad = torch.ones(1)
torch.optim.SGD([frozen], lr=0.1).step()
print(frozen.requires_grad, round(frozen.item(), 4))

p = nn.Parameter(torch.ones(1))
loss = (p > 0).float().sum()
print(loss.requires_grad)
