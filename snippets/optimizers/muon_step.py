import torch
from torch import nn

p = nn.Parameter(torch.zeros(2, 2))
unused = nn.Parameter(torch.ones(2, 2))
for scale in (1.0, 1000.0):
    opt = torch.optim.Muon([p, unused], lr=0.1, weight_decay=0.0)
    nn.init.zeros_(p)
    p.grad = scale * torch.eye(2)
    opt.step()
    print([f"{v:.2f}" for v in p.flatten().tolist()])
print(unused.detach().sum(), unused in opt.state)
