import torch
from torch import nn

layer = nn.Module()
layer.register_buffer("scale", nn.Parameter(torch.ones(1)))
print(layer.scale.requires_grad, list(layer.parameters()))
print([name for name, _ in layer.named_buffers()])
