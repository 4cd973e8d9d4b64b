import torch
from torch import nn

model = nn.ModuleDict({name: nn.Linear(1, 1, bias=False) for name in "ab"})
model["a"](torch.ones(1, 1)).sum().backward()

with torch.no_grad():
    for parameter in model.parameters():
        if parameter.grad is not None:
            parameter -= 0.1 * parameter.grad

    for parameter in model.parameters():
        parameter -= 0.1 * parameter.grad  # raises: TypeError
