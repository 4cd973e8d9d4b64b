import torch
from torch import nn


def check(model, optimizer, loss):
    before = {n: p.detach().clone() for n, p in model.named_parameters()}
    loss.backward()
    optimizer.step()
    for name, param in model.named_parameters():
        moved = not torch.equal(param, before[name])
        print(name, param.grad is not None, moved)


model = nn.Module()
model.gain = nn.Parameter(torch.ones(()))
model.unused = nn.Parameter(torch.ones(()))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
check(model, optimizer, (model.gain * 2.0).square())
