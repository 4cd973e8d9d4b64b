import torch
from torch import nn

p = nn.Parameter(torch.tensor([0.0]))
opt = torch.optim.RAdam([p], lr=0.1)
for step in range(1, 8):
    before = p.item()
    p.grad = torch.tensor([4.0])
    opt.step()
    print(step, f"{p.item() - before:.4f}")
