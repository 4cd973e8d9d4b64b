import torch
from torch import nn

for name in (None, "original", "match_rms_adamw"):
    p = nn.Parameter(torch.zeros(8, 2))
    opt = torch.optim.Muon([p], lr=0.1, adjust_lr_fn=name)
    p.grad = torch.eye(8, 2)
    opt.step()
    print(name, "p[0, 0]:", f"{p[0, 0].item():.2f}")
