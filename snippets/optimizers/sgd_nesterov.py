import torch
from torch import nn

for nesterov in (False, True):
    p = nn.Parameter(torch.tensor([0.0]))
    opt = torch.optim.SGD([p], lr=1.0, momentum=0.5, nesterov=nesterov)
    p.grad = torch.tensor([4.0])
    opt.step()
    print("nesterov:", nesterov, "p:", p.item())
