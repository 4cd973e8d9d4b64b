import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
model[0].bias.requires_grad_(False)
model(torch.ones(4, 2)).sum().backward()
for name, p in model.named_parameters():
    if p.grad is not None:
        print(name, tuple(p.grad.shape), f"{p.grad.norm():.2f}")
