import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

weight = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([weight], lr=1.0)
scheduler = StepLR(optimizer, step_size=1)
scaler = torch.amp.GradScaler("cpu")
for factor in float("inf"), 1.0:
    optimizer.zero_grad()
    scaler.scale(weight.sum() * factor).backward()
    before = scaler.get_scale()
    scaler.step(optimizer)
    scaler.update()
    if scaler.get_scale() >= before:
        scheduler.step()
    print(weight.item(), scheduler.last_epoch)
