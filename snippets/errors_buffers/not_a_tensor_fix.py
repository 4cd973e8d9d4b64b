import torch
from torch import nn

layer = nn.Module()
layer.register_buffer("mask", torch.tensor([1, 0]))
print(layer.mask)
