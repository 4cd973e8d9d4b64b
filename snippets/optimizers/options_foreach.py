import torch
from torch import nn

values = []
for more in ({}, {"foreach": True}, {"foreach": False}, {"fused": True}):
    p = nn.Parameter(torch.tensor([1.0, 2.0]))
    p.grad = torch.tensor([0.5, -4.0])
    torch.optim.Adam([p], lr=0.1, **more).step()
    values.append(p.detach())
print([torch.allclose(v, values[0]) for v in values])
