import torch
from torch import nn

for more in ({}, {"foreach": True}, {"fused": True}, {"eps": 1e-4}):
    p = nn.Parameter(torch.zeros(2, dtype=torch.float16))
    p.grad = torch.tensor([1.0, 0.0001], dtype=torch.float16)
    torch.optim.Adam([p], lr=0.1, **more).step()
    print(more, [f"{v:.3f}" for v in p.tolist()])
