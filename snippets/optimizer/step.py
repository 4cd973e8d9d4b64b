import torch
from torch import nn

weight = nn.Parameter(torch.tensor([3.0]))
optimizer = torch.optim.SGD([weight], lr=0.5)


def closure():
    optimizer.zero_grad()
    loss = (weight**2).sum()
    loss.backward()
    print(torch.is_grad_enabled(), weight.item())
    return loss


loss = optimizer.step(closure)
print(loss.item(), weight.item())
print(optimizer.step())
