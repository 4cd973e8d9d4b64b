import torch
from torch import nn

p = nn.Parameter(torch.tensor([0.0]))
opt = torch.optim.Adam([p], lr=0.1)
for grad in (1.0, 0.0, None):
    p.grad = grad if grad is None else torch.tensor([grad])
    opt.step()
    step = opt.state[p]["step"].item()
    print("grad:", grad, "p:", f"{p.item():.4f}", "step:", step)
