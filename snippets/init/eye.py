import torch
from torch import nn

for inputs, outputs in (3, 2), (2, 3):
    layer = nn.Linear(inputs, outputs)
    nn.init.eye_(layer.weight)
    nn.init.zeros_(layer.bias)
    x = torch.arange(5.0, 5 + inputs)
    print(layer.weight.tolist())
    print(x.tolist(), "->", layer(x).tolist())
