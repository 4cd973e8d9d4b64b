import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
optimizer = torch.optim.SGD([weight], lr=0.25, momentum=0.5)
for step in range(3):
    if step == 1:
        weight.register_hook(lambda grad: grad * torch.tensor([1.0, 0.0]))
    optimizer.zero_grad()
    weight.sum().backward()
    optimizer.step()
    print(weight.grad, weight.detach())
