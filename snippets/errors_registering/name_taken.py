import torch
from torch import nn

model = nn.Module()
model.scale = torch.ones(2)
scale = nn.Parameter(model.scale)
model.register_parameter("scale", scale)  # raises: KeyError
