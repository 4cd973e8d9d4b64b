import torch
from torch import nn

layer = nn.Module()
layer.register_parameter("scale", nn.Parameter(torch.ones(1)))
print([name for name, _ in layer.named_parameters()])
print([name for name, _ in layer.named_buffers()])
