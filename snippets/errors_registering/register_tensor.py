import torch
from torch import nn

model = nn.Module()
model.register_parameter("scale", torch.ones(2))  # raises: TypeError
