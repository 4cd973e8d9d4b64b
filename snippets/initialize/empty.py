import torch
from torch import nn

torch.use_deterministic_algorithms(True)
weight = nn.Parameter(torch.empty(2, 3))
legacy = nn.Parameter(torch.Tensor(2))
print(weight.data)
print(legacy.data)

nn.init.zeros_(weight)
print(weight.data)
