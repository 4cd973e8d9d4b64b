import torch
from torch import nn

x = torch.tensor([[1.0, 2.0]])
A = nn.Parameter(torch.tensor([[0.5, -0.5]]))
B = nn.Parameter(torch.zeros(2, 1))
optimizer = torch.optim.SGD([A, B], lr=0.1)
for _ in range(2):
    optimizer.zero_grad()
    (x @ A.T @ B.T).sum().backward()
    print(A.grad.abs().sum().item() > 0, B.grad.abs().sum().item() > 0)
    optimizer.step()
