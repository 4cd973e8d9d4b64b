import torch
from torch import nn

x = torch.tensor([[1.0, 2.0]])
A = nn.Parameter(torch.zeros(1, 2))
B = nn.Parameter(torch.zeros(2, 1))
optimizer = torch.optim.SGD([A, B], lr=0.1)
for _ in range(100):
    optimizer.zero_grad()
    (x @ A.T @ B.T - 1).square().sum().backward()
    optimizer.step()
print(A.tolist(), B.tolist())
