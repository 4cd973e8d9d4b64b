import torch
from torch import nn

for momentum in (None, 0.0, 0.1):
    layer = nn.BatchNorm1d(1, momentum=momentum)
    for value in (1.0, 3.0):
        layer(torch.full((2, 1), value))
    print(momentum, round(layer.running_mean.item(), 2))
