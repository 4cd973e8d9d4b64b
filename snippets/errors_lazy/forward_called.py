import torch
from torch import nn

layer = nn.LazyLinear(4)
layer.forward(torch.ones(1, 3))  # raises: ValueError
