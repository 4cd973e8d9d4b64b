import torch
from torch import nn

p = nn.Parameter(torch.tensor([4.0, -2.0]))
opt = torch.optim.LBFGS([p])
calls = []


def closure():
    opt.zero_grad()
    loss = (p**2).sum()
    loss.backward()
    calls.append(loss.item())
    return loss


first = opt.step(closure)
print(first.item(), len(calls))
print(p.detach().abs().max() < 1e-5)
