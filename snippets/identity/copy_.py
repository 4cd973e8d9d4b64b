import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2))
memory, source = weight.data_ptr(), torch.ones(2, dtype=torch.float64)

with torch.no_grad():
    weight.copy_(source)
print(weight.data_ptr() == memory, weight.dtype)

source.zero_()
print(weight.tolist())

with torch.no_grad():
    weight.copy_(torch.ones(3))  # raises: RuntimeError
