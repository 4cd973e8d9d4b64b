import torch
from torch import nn

a = nn.Parameter(torch.tensor([1.0]))
b = nn.Parameter(torch.tensor([1.0]))
print("b is a", b is a, "b in [a]", b in [a])

a = nn.Parameter(torch.tensor([1.0, 2.0]))
b = nn.Parameter(torch.tensor([1.0, 2.0]))
print("a in [a, b]", a in [a, b])
print(b in [a, b])  # raises: RuntimeError
