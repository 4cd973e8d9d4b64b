import torch
from torch import nn

for grad in (0.0, None):
    p = nn.Parameter(torch.tensor([8.0]))
    opt = torch.optim.SGD([p], lr=0.5, weight_decay=0.25)
    p.grad = grad if grad is None else torch.tensor([grad])
    opt.step()
    print("grad:", grad, "p:", p.item())
