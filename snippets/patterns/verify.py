import torch
from torch import nn


def check(model, optimizer, loss):
    before = {n: p.detach().clone() for n, p in model.named_parameters()}
    loss.backward()
    optimizer.step()
    for name, param in model.named_parameters():
        grad = torch.zeros(()) if param.grad is None else param.grad
        grad = grad.coalesce().values() if grad.is_sparse else grad
        useful = grad.isfinite().all() and grad.any()
        moved = not torch.equal(param, before[name])
        print(name, "useful", bool(useful), "moved", moved)


model = nn.Module()
for name in "gain", "dead", "unused":
    setattr(model, name, nn.Parameter(torch.ones(())))
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
check(model, optimizer, (model.gain * 2.0).square() + model.dead * 0.0)
