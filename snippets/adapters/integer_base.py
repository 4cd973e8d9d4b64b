import torch
from torch import nn

weight = torch.zeros(3, 4, dtype=torch.int8)
base = nn.Parameter(weight, requires_grad=False)
B = nn.Parameter(base.new_zeros(3, 2, dtype=torch.float32))
print(B.dtype)

nn.Parameter(base.new_zeros(3, 2))  # raises: RuntimeError
