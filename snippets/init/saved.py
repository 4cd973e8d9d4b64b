import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
loss = (weight * weight).sum()
nn.init.zeros_(weight)
print(weight._version)
loss.backward()  # raises: RuntimeError
