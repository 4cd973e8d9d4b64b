import torch
from torch import nn

for scale in (1.0, 1000.0, 1e-8, 1e-12, 1e30):
    p = nn.Parameter(torch.zeros(2, 2))
    opt = torch.optim.Muon([p], lr=0.1, weight_decay=0.0)
    p.grad = scale * torch.eye(2)
    opt.step()
    print(scale, [f"{v:.2f}" for v in p.flatten().tolist()])
