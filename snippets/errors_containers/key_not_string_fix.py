import torch
from torch import nn


def name(key):
    return str(key).replace(".", "_")


values = {1: torch.ones(1), 0.5: torch.zeros(1)}
items = nn.ParameterDict({name(k): value for k, value in values.items()})
print(list(items), items[name(0.5)].tolist())
