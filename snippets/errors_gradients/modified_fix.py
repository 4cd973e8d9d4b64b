import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
first = model(torch.ones(1, 2)).sum()
second = model(torch.zeros(1, 2)).sum()

first.backward()
second.backward()
optimizer.step()
print([weight.grad is None for weight in model.parameters()])
