import torch
from torch import nn

model = nn.Module()
weight = nn.Parameter(torch.ones(1))
model.register_parameter("layer.weight", weight)  # raises: KeyError
