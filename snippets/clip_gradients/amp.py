import torch
from torch import nn

for unscale in (False, True):
    weight = nn.Parameter(torch.zeros(2))
    optimizer = torch.optim.SGD([weight], lr=1.0)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
    loss = (weight * torch.tensor([0.3, 0.4])).sum()
    scaler.scale(loss).backward()
    if unscale:
        scaler.unscale_(optimizer)
    norm = nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    scaler.step(optimizer)
    scaler.update()
    print(unscale, f"{norm:.3f}", [f"{v:.4f}" for v in weight.tolist()])
