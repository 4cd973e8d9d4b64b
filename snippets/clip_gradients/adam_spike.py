import torch
from torch import nn

for max_norm in (100.0, 1.0):
    weight = nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.Adam([weight], lr=0.1)
    path = []
    for slope in (-1.0, -1.0, 100.0, -1.0, -1.0):
        optimizer.zero_grad()
        (slope * weight).sum().backward()
        nn.utils.clip_grad_norm_([weight], max_norm)
        optimizer.step()
        path.append(f"{weight.item():.2f}")
    print(f"{max_norm=}", path)
