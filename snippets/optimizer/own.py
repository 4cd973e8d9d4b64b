import torch
from torch import nn


class Descent(torch.optim.Optimizer):
    def __init__(self, params, lr=0.1):
        super().__init__(params, {"lr": lr})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is not None:
                    parameter.sub_(parameter.grad, alpha=group["lr"])


weight = nn.Parameter(torch.tensor([1.0]))
unused = nn.Parameter(torch.tensor([1.0]))
optimizer = Descent([weight, unused], lr=0.5)
weight.sum().backward()
optimizer.step()
print("weight:", weight.item(), "unused:", unused.item())
print("defaults:", optimizer.defaults)
