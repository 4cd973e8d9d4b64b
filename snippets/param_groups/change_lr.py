import torch
from torch import nn

a, b = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([{"params": [a]}, {"params": [b]}], lr=0.5)
optimizer.param_groups[0]["lr"] = 0.0
optimizer.defaults["lr"] = 9.0
a.grad, b.grad = torch.ones(1), torch.ones(1)
optimizer.step()
print(a.item(), b.item())
