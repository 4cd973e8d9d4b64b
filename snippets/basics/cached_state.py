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
print("state_dict", list(model.state_dict()))
print("is_leaf", model.last.is_leaf)

model.last = model.last.detach()
print("copy", copy.deepcopy(model).last)

model(torch.ones(2))
copy.deepcopy(model)  # raises: RuntimeError
