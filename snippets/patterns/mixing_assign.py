import torch
from torch import nn


class Mix(nn.Module):
    def __init__(self, count):
        super().__init__()
        self.weights = nn.Parameter(torch.zeros(count))

    def forward(self, layers):
        self.weights = self.weights.softmax(dim=0)  # raises: TypeError


Mix(4)(torch.ones(4, 2))
