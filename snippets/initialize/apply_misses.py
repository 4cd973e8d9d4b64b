import torch
from torch import nn


def init(module):
    if isinstance(module, nn.Linear):
        nn.init.zeros_(module.weight)
        nn.init.zeros_(module.bias)


model = nn.Module()
model.token = nn.Parameter(torch.ones(1))
model.head = nn.Linear(1, 1)
model.apply(init)
for name, parameter in model.named_parameters():
    print(name, parameter.data)
