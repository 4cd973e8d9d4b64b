import torch
from torch import nn

torch.use_deterministic_algorithms(True)
weight = nn.Parameter(torch.empty(2, 3))
legacy = nn.Parameter(torch.Tensor(2))
print(weight.data)
print(legacy.data)
print(torch.empty(1, dtype=torch.int32), torch.empty(1, dtype=torch.bool))

nn.init.zeros_(weight)
print(weight.data)
