import torch
from torch import nn

weight = nn.UninitializedParameter(requires_grad=False)
weight.materialize((2,), dtype=torch.bfloat16)
print(weight.shape, weight.dtype, weight.requires_grad)
