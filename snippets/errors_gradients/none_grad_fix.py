import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
optimizer = torch.optim.SGD([weight], lr=0.1)
optimizer.zero_grad()
print(weight.grad)
