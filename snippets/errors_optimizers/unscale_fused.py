import torch
from torch import nn

layer = nn.Linear(1, 1).half()
nn.init.ones_(layer.weight)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.5, fused=True)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
for unscale in False, True:
    optimizer.zero_grad()
    loss = layer(torch.ones(1, 1).half()).sum()
    scaler.scale(loss).backward()
    if unscale:
        scaler.unscale_(optimizer)  # raises: ValueError
    scaler.step(optimizer)
    scaler.update()
    print(layer.weight.dtype, layer.weight.item())
