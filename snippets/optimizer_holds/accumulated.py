import torch
from torch import nn

for clear in (False, True):
    a, b = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
    optimizer = torch.optim.SGD([a], lr=1.0)
    for _ in range(3):
        optimizer.zero_grad()
        (a + b).backward()
        optimizer.step()
    print(a.grad, b.grad)
    if clear:
        b.grad = None
    optimizer.add_param_group({"params": [b]})
    optimizer.step()
    print(clear, b.item())
