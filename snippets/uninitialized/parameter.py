import torch
from torch import nn

weight = nn.UninitializedParameter(dtype=torch.float64)
print(weight, isinstance(weight, nn.Parameter))
print(weight.dtype, weight.device, weight.requires_grad)

same = weight
weight.materialize((2, 3))
print(type(weight), weight.shape, weight.dtype, weight is same)
