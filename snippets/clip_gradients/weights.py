import torch
from torch import nn

weight = nn.Parameter(torch.tensor([10.0]))
optimizer = torch.optim.SGD([weight], lr=1.0)
for _ in range(3):
    optimizer.zero_grad()
    (-50 * weight).sum().backward()
    nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    optimizer.step()
    print(f"{weight.grad.item():.3f}", f"{weight.item():.3f}")
