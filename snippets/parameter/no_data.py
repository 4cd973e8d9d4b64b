import torch
from torch import nn

empty = nn.Parameter()
print(empty.shape, empty.dtype, empty.requires_grad)

torch.set_default_dtype(torch.float64)
print(nn.Parameter().dtype)
