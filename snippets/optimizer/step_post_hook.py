import torch
from torch import nn

weight = nn.Parameter(torch.tensor([0.5]))


def clamp(optimizer, args, kwargs):
    with torch.no_grad():
        weight.clamp_(min=0.0)


optimizer = torch.optim.SGD([weight], lr=1.0)
optimizer.register_step_post_hook(clamp)
weight.sum().backward()
print(weight.item() - weight.grad.item())
optimizer.step()
print(weight.item())
