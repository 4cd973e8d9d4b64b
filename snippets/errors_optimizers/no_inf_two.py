import torch
from torch import nn

first, second = nn.Linear(1, 1), nn.Linear(1, 1)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
optimizers = [
    torch.optim.SGD(layer.parameters(), lr=0.1) for layer in (first, second)
]
scaler.scale(first(torch.ones(1, 1)).sum()).backward()
for optimizer in optimizers:
    weights = optimizer.param_groups[0]["params"]
    print([weight.grad is None for weight in weights])
    scaler.step(optimizer)  # raises: AssertionError
