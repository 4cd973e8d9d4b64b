import torch
from torch import nn


def nbytes(tensors):
    return sum(t.nbytes for t in tensors if t is not None)


def report(model, optimizer):
    params = list(model.parameters())
    state = [t for s in optimizer.state.values() for t in s.values()]
    return nbytes(params), nbytes(p.grad for p in params), nbytes(state)


for amsgrad in False, True:
    model = nn.Linear(100, 10)
    optimizer = torch.optim.Adam(model.parameters(), amsgrad=amsgrad)
    print(amsgrad, "before", report(model, optimizer))
    model(torch.ones(1, 100)).sum().backward()
    optimizer.step()
    print(amsgrad, "after", report(model, optimizer))
