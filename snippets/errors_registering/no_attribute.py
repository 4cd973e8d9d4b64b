import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        factor = nn.Parameter(torch.ones(1))
        nn.init.constant_(factor, 2.0)

    def forward(self, x):
        return x * self.factor  # raises: AttributeError


Scale()(torch.ones(1))
