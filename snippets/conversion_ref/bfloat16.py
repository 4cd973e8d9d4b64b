import torch
from torch import nn

layer = nn.Module()
layer.scale = nn.Parameter(torch.tensor([70000.0, 1.001]))
print(layer.bfloat16().scale.tolist())
print(torch.finfo(torch.bfloat16).max > torch.finfo(torch.half).max)
print(torch.finfo(torch.bfloat16).eps, torch.finfo(torch.half).eps)
