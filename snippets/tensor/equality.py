import torch
from torch import nn

a = nn.Parameter(torch.tensor([1.0, 2.0]))
b = nn.Parameter(torch.tensor([1.0, 3.0]))

print(a == b)
print(a is b, torch.equal(a, b))

seen = {a}
print(a in seen, b in seen)
print(any(b is p for p in [a]))

lost = nn.Parameter(torch.tensor([float("nan")]))
print("nan", torch.equal(lost, lost))
print("dtype", torch.equal(a, a.double()))
