import torch
from torch import nn

layer = nn.Module()
layer.register_buffer("cos.cached", torch.ones(2))  # raises: KeyError
