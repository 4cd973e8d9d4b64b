import torch
from torch import nn


class Inside(nn.Module):
    def forward(self, x):
        return x * nn.Parameter(torch.ones(1))


model, x = Inside(), torch.ones(1)
print(model(x))
run = torch.compile(model, backend="eager", fullgraph=True)
run(x)  # raises: Unsupported
