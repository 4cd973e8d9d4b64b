import torch
from torch import nn


class Product(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2, 2))

    def forward(self, x):
        return torch.mm(x, self.weight.data)


torch.export.export(Product(), (torch.ones(1, 2),))  # raises: RuntimeError
