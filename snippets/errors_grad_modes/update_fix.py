import torch
from torch import nn

with torch.inference_mode():
    layer = nn.Linear(2, 1)
layer.weight = nn.Parameter(layer.weight.clone())
layer.bias = nn.Parameter(layer.bias.clone())
nn.init.zeros_(layer.weight)
print(layer.weight)
