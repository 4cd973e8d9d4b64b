import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

weight = nn.Parameter(torch.zeros(1))
optimizer = torch.optim.SGD([weight], lr=0.1)
for epsilon in 0.0, 1.0:
    optimizer.zero_grad()
    (weight + epsilon).sqrt().sum().backward()
    if clip_grad_norm_(weight, 1.0).isfinite():
        optimizer.step()
    print(weight)
