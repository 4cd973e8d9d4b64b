import torch
from torch import nn

p = nn.Parameter(torch.zeros(7))
p.grad = torch.tensor([1000.0, 0.001, -7.0, 0.0, 1e-8, 1e-12, 1e25])
torch.optim.Adam([p], lr=0.1).step()
for grad, value in zip(p.grad.tolist(), p.tolist()):
    print(f"grad: {grad:g} p: {value:.5f}")
