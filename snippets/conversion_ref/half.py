import torch
from torch import nn

layer = nn.Module()
layer.scale = nn.Parameter(torch.tensor([70000.0, 1e-8, 1.001]))
print(layer.half().scale.tolist())
print(layer.float().scale.tolist())
