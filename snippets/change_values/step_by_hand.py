import torch
from torch import nn

model = nn.Linear(1, 1)
nn.init.ones_(model.weight)
nn.init.zeros_(model.bias)
for _ in range(2):
    model(torch.ones(1, 1)).pow(2).backward()
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.grad is not None:
                parameter -= 0.125 * parameter.grad
                parameter.grad = None
    print(model.weight.item(), model.bias.item())
