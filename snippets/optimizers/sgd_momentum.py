import torch
from torch import nn

p = nn.Parameter(torch.tensor([0.0]))
opt = torch.optim.SGD([p], lr=1.0, momentum=0.5, dampening=0.5)
for grad in (4.0, 4.0, 0.0, None):
    p.grad = grad if grad is None else torch.tensor([grad])
    opt.step()
    momentum = opt.state[p]["momentum_buffer"].item()
    print("grad:", grad, "p:", p.item(), "momentum:", momentum)
