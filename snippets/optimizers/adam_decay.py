import torch
from torch import nn

for name in ("Adam", "AdamW"):
    p = nn.Parameter(torch.tensor([10.0]))
    opt = getattr(torch.optim, name)([p], lr=0.1, weight_decay=0.5)
    p.grad = torch.tensor([0.0])
    opt.step()
    print(name, f"{p.item():.4f}", opt.state[p]["exp_avg"])
