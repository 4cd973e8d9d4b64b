import torch
from torch import nn

layer = nn.Linear(1, 1)
layer.weight.requires_grad_(False)
for weight in layer.parameters():
    if weight.requires_grad:
        weight.register_hook(print)
layer(torch.ones(1, 1)).sum().backward()
