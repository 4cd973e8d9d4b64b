import copy

import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.table = None

    def forward(self, x):
        if self.table is None:
            self.table = torch.arange(2.0)
        return x * self.weight * self.table  # raises: RuntimeError


model = Scaled()
with torch.inference_mode():
    model(torch.ones(2))
print("copied:", copy.deepcopy(model)(torch.ones(2)).requires_grad)
model(torch.ones(2))
