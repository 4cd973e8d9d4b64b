import torch
from torch import nn

saved = nn.Linear(3, 4).state_dict()
layer = nn.LazyLinear(4)
print(dict(layer.state_dict()))

layer.load_state_dict(saved)
print(type(layer).__name__, type(layer.weight).__name__)
print(torch.equal(layer.weight, saved["weight"]))

layer(torch.ones(1, 3))
print(type(layer).__name__, torch.equal(layer.weight, saved["weight"]))
