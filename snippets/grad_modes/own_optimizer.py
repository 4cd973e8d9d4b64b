import torch
from torch import nn


class Descent(torch.optim.Optimizer):
    def __init__(self, params, lr):
        super().__init__(params, {"lr": lr})

    @torch.no_grad()
    def step(self, closure):
        with torch.enable_grad():
            loss = closure()
        loss.backward()
        for group in self.param_groups:
            for p in group["params"]:
                p -= group["lr"] * p.grad
        return loss.item()


weight = nn.Parameter(torch.tensor(3.0))
optimizer = Descent([weight], lr=0.25)
print(optimizer.step(lambda: weight * weight), weight)
