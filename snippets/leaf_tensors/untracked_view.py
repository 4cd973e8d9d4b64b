import torch
from torch import nn

weight = nn.Parameter(torch.ones(3))
with torch.no_grad():
    rows = weight[1:]
print(rows.is_leaf, rows.requires_grad, rows._is_view())

optimizer = torch.optim.SGD([rows], lr=0.5)
(2 * rows).sum().backward()
print(rows.grad, weight.grad)
