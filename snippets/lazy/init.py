import torch
from torch import nn


def init(module):
    if isinstance(module, nn.Linear):
        nn.init.zeros_(module.weight)  # raises: ValueError


model = nn.Sequential(nn.LazyLinear(2))
model(torch.ones(1, 3))
model.apply(init)
print(model[0].weight.tolist())

print(isinstance(nn.LazyLinear(2), nn.Linear))
nn.Sequential(nn.LazyLinear(2)).apply(init)
