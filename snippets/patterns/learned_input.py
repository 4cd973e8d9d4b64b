import torch
from torch import nn

model = nn.Linear(2, 1)
model.weight = nn.Parameter(torch.tensor([[1.0, 2.0]]))
model.bias = nn.Parameter(torch.zeros(1))
model.eval().requires_grad_(False)

x = nn.Parameter(torch.zeros(1, 2))
optimizer = torch.optim.SGD([x], lr=0.1)
for _ in range(50):
    optimizer.zero_grad()
    (model(x) - 5.0).square().sum().backward()
    optimizer.step()
print([round(value, 2) for value in x[0].tolist()])
