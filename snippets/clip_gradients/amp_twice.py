import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2))
optimizer = torch.optim.SGD([weight], lr=1.0)
scaler = torch.amp.GradScaler("cpu")
for _ in range(2):
    scaler.scale(weight.sum()).backward()
    scaler.unscale_(optimizer)  # raises: RuntimeError
    nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    print(weight.grad.norm() <= 1.0)
