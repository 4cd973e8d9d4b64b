import torch
from torch import nn

torch.manual_seed(0)
base = nn.Linear(4, 3).requires_grad_(False)
A = nn.Parameter(torch.randn(2, 4))
B = nn.Parameter(torch.randn(3, 2))
scaling = 2.0
x = torch.randn(5, 4)
expected = base(x) + x @ A.T @ B.T * scaling
before = base.weight.clone()

with torch.no_grad():
    base.weight += B @ A * scaling
print("merged", torch.allclose(base(x), expected, atol=1e-5))

with torch.no_grad():
    base.weight -= B @ A * scaling
print("undone", torch.allclose(base.weight, before, atol=1e-5))
