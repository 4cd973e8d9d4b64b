import copy

import torch
from torch import nn


class Memory(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))

    def forward(self, x):
        self.last = self.weight * x


model = Memory()
model(torch.ones(2))
print(list(model.state_dict()))
print(model.last.requires_grad, model.last.is_leaf)

model.last = model.last.detach()
print(copy.deepcopy(model).last)

model(torch.ones(2))
copy.deepcopy(model)  # raises: RuntimeError
