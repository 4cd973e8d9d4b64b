import torch
from torch import nn
from torch.utils.checkpoint import checkpoint


def square(x):
    return x + weight**2


def checkpointed(x):
    return checkpoint(square, x, use_reentrant=False)


def offloaded(x):
    with torch.autograd.graph.save_on_cpu():
        return square(x)


for forward in checkpointed, offloaded:
    weight = nn.Parameter(torch.tensor(4.0))
    y = forward(torch.zeros((), requires_grad=True))
    with torch.no_grad():
        weight.fill_(10.0)
    y.backward()
    print(forward.__name__, weight.grad)

weight = nn.Parameter(torch.tensor(4.0))
optimizer = torch.optim.SGD([weight], lr=6.0, fused=True)
y = square(torch.zeros(()))
weight.grad = torch.tensor(-1.0)
optimizer.step()
optimizer.zero_grad()
y.backward()
print("fused", weight.grad)
