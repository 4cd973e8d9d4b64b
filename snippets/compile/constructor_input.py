import torch
from torch import nn


class FromInput(nn.Module):
    def forward(self, x):
        return x * nn.Parameter(x)


model = FromInput()
compiled = torch.compile(model, backend="eager", fullgraph=True)
x = torch.full((1,), 3.0)
print(model(x).item(), compiled(x).item())
