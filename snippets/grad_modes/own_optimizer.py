import torch
from torch import nn


class Descent(torch.optim.Optimizer):
    def __init__(self, params, lr):
        super().__init__(params, {"lr": lr})

    @torch.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is not None:
                    p -= group["lr"] * p.grad
        return loss


weight = nn.Parameter(torch.tensor(3.0))
unused = nn.Parameter(torch.ones(1))
optimizer = Descent([weight, unused], lr=0.25)


def closure():
    optimizer.zero_grad()
    loss = weight * weight
    loss.backward()
    return loss


print(optimizer.step(closure).item(), weight.item())
optimizer.step()
print(weight.item(), unused.item())
