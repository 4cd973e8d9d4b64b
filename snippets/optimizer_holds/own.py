import torch
from torch import nn


class Momentum(torch.optim.Optimizer):
    def __init__(self, params, lr=0.1):
        super().__init__(params, {"lr": lr})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                state = self.state[p]
                if not state:
                    state["average"] = torch.zeros_like(p)
                state["average"].lerp_(p.grad, 0.1)
                p -= group["lr"] * state["average"]


late = nn.Parameter(torch.ones(1))
early = nn.Parameter(torch.ones(1))
optimizer = Momentum([early, late])
for parameter in (early, late):
    parameter.square().sum().backward()
    optimizer.step()
    print(len(optimizer.state))

only = Momentum([p for p in (early, late) if p is early])
saved = {"state": {0: optimizer.state_dict()["state"][0]}}
only.load_state_dict(only.state_dict() | saved)
print(only.state[early])
