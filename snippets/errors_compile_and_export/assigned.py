import warnings

import torch
from torch import nn


class Last(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.last = torch.zeros(1)

    def forward(self, x):
        self.last = x
        return x * self.weight


warnings.simplefilter("error", UserWarning)
torch.export.export(Last(), (torch.ones(1),))  # raises: UserWarning
