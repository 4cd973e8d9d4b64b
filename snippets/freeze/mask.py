import torch
from torch import nn

weight = nn.Parameter(torch.ones(3))
mask = torch.tensor([1.0, 0.0, 1.0])
weight.register_hook(lambda grad: grad * mask)

optimizer = torch.optim.SGD([weight], lr=0.5)
for _ in range(2):
    optimizer.zero_grad()
    (weight**2).sum().backward()
    print(weight.grad)
    optimizer.step()
print(weight)
