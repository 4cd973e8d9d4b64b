import torch
from torch import nn

used, unused = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
(3 * used).sum().backward()
grads = [p.grad for p in (used, unused)]
print(grads)
nn.utils.get_total_norm(grads)  # raises: RuntimeError
