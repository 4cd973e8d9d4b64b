import torch
from torch import nn

for eps in (1e-2, 1e-6, 0):
    p = nn.Parameter(torch.zeros(1))
    opt = torch.optim.Adadelta([p], eps=eps)
    for _ in range(2):
        p.grad = torch.ones(1)
        opt.step()
    print("eps:", eps, "p:", f"{p.item():.4f}")
