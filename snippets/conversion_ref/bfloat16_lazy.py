import torch
from torch import nn

layer = nn.LazyLinear(2)
print(layer.half().weight.dtype, layer.to(torch.bfloat16).weight.dtype)
layer.bfloat16()  # raises: ValueError
