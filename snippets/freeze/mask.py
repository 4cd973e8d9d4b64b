import torch
from torch import nn

weight = nn.Parameter(torch.ones(3))
frozen = torch.tensor([False, True, False])
weight.register_hook(lambda grad: grad.masked_fill(frozen, 0.0))

optimizer = torch.optim.SGD([weight], lr=0.5)
for _ in range(2):
    optimizer.zero_grad()
    (weight**2).sum().backward()
    print(weight.grad)
    optimizer.step()
print(weight)
