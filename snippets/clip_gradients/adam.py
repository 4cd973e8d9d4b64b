import torch
from torch import nn

for kind in (torch.optim.SGD, torch.optim.Adam):
    for max_norm in (100.0, 1.0):
        weight = nn.Parameter(torch.zeros(1))
        optimizer = kind([weight], lr=0.1)
        for _ in range(3):
            optimizer.zero_grad()
            (50 * weight).sum().backward()
            nn.utils.clip_grad_norm_([weight], max_norm)
            optimizer.step()
        print(kind.__name__, max_norm, f"{weight.item():.3f}")
