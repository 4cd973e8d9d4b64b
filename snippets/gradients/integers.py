import torch
from torch import nn

index = nn.Parameter(torch.tensor([2, 0, 1]), requires_grad=False)
mask = nn.Parameter(torch.tensor([True, False]), requires_grad=False)
print(index.dtype, mask.dtype)

phase = nn.Parameter(torch.tensor([1 + 1j]))
print(phase.dtype, phase.requires_grad)

nn.Parameter(torch.tensor([2, 0, 1]))  # raises: RuntimeError
