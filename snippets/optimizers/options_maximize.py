import torch
from torch import nn

for maximize in (False, True):
    p = nn.Parameter(torch.tensor([0.0]))
    p.grad = torch.tensor([2.0])
    torch.optim.SGD([p], lr=0.5, maximize=maximize).step()
    print("maximize:", maximize, "p:", p.item())
