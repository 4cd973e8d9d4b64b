import warnings

import torch
from torch import nn


class Last(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.last = nn.Buffer(torch.zeros(1))

    def forward(self, x):
        self.last = x.clone()
        return x * self.weight


warnings.simplefilter("error", UserWarning)
program = torch.export.export(Last(), (torch.ones(1),)).module()
program(torch.full((1,), 3.0))
print(program.last)
