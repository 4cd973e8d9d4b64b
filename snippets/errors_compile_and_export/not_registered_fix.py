import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return x * self.scale


program = torch.export.export(Scaled(), (torch.ones(1),))
print(list(program.module().parameters()))
