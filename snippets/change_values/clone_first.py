import torch
from torch import nn

weight = nn.Parameter(torch.ones(2, 2))
shift = nn.Parameter(torch.tensor([1.0, 2.0]))

shifted = weight.clone()
shifted[:, 0] -= shift
print(shifted.tolist())

shifted.sum().backward()
print(weight.grad.tolist(), shift.grad.tolist())
