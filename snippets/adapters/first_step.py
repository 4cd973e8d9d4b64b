import torch
from torch import nn

x = torch.tensor([[1.0, 2.0]])
A = nn.Parameter(torch.tensor([[0.5, -0.5]]))
B = nn.Parameter(torch.zeros(2, 1))
optimizer = torch.optim.SGD([A, B], lr=0.1)
for step in (1, 2):
    optimizer.zero_grad()
    (x @ A.T @ B.T).sum().backward()
    nonzero = {"A": A.grad.any().item(), "B": B.grad.any().item()}
    print(step, nonzero)
    optimizer.step()
