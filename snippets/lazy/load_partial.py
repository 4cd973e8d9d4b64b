import torch
from torch import nn

saved = nn.Linear(3, 4, bias=False).state_dict()
layer = nn.LazyLinear(4)
print(layer.load_state_dict(saved, strict=False))
print(type(layer.weight).__name__, type(layer.bias).__name__)
layer(torch.ones(1, 3))  # raises: AttributeError
