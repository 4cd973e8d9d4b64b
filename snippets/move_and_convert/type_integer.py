import torch
from torch import nn

frozen = nn.Linear(1, 1).requires_grad_(False).type(torch.int64)
print(frozen.weight.dtype)

nn.Linear(1, 1).type(torch.int64)  # raises: RuntimeError
