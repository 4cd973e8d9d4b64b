import torch
from torch import nn

for eps in (1e-2, 1e-6, 0):
    p = nn.Parameter(torch.zeros(2))
    opt = torch.optim.Adadelta([p], eps=eps)
    for _ in range(2):
        p.grad = torch.tensor([1.0, 0.0])
        opt.step()
    print("eps:", eps, "p:", p.data)
