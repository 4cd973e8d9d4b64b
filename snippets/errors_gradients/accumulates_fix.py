import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight], lr=0.1)
for _ in range(3):
    optimizer.zero_grad()
    weight.sum().backward()
    optimizer.step()
    print(weight.grad.item(), round(weight.item(), 4))
