import torch
from torch import nn

p = nn.Parameter(torch.tensor([1.0]))
opt = torch.optim.SGD([p], lr=torch.tensor(0.5))
for lr in (0.5, 0.25):
    opt.param_groups[0]["lr"].fill_(lr)
    p.grad = torch.tensor([1.0])
    opt.step()
    print("lr:", lr, "p:", p.item())
