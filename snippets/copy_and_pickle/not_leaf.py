import copy

import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x):
        self.x = self.layer(x)
        return self.x


model = Model()
copy.deepcopy(model)
model(torch.ones(1, 2))
print(model.x.is_leaf)
copy.deepcopy(model)  # raises: RuntimeError
