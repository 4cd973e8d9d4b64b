import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.calls = 0

    def forward(self, x):
        self.calls += 1
        return x * self.weight * self.calls


program = torch.export.export(Counter(), (torch.ones(1),)).module()
print([program(torch.ones(1)).item() for _ in range(3)])
