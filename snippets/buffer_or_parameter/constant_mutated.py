import torch
from torch import nn


class Cache(nn.Module):
    def __init__(self):
        super().__init__()
        self.cache = torch.zeros(2)

    def forward(self, x):
        self.cache.add_(x)
        return self.cache + 1


program = torch.export.export(Cache(), (torch.ones(2),))
print(list(program.constants))
program.run_decompositions()  # raises: RuntimeError
