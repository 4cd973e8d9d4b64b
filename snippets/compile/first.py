import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
compiled = torch.compile(model, backend="eager")
print(compiled.weight is model.weight, compiled.bias is model.bias)

before = model.weight.detach().clone()
compiled(torch.ones(1, 2)).sum().backward()
optimizer.step()
print(before - model.weight.detach())
