import torch
from torch import nn

shapes = {"matrix": (64, 32), "vector": (64,)}
params = {k: nn.Parameter(torch.ones(s)) for k, s in shapes.items()}
opt = torch.optim.Adafactor(params.values())
for p in params.values():
    p.grad = torch.ones_like(p)
opt.step()
for name, p in params.items():
    for key, value in opt.state[p].items():
        print(name, key, tuple(value.shape), value.dtype)
