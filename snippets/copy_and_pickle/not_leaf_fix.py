import copy

import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x):
        y = self.layer(x)
        self.x = y.detach()
        return y


model = Model()
model(torch.ones(1, 2)).sum().backward()
copied = copy.deepcopy(model)
print(copied.x.is_leaf, model.layer.weight.grad is not None)
