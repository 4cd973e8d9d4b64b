import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
model[1] = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = model[1].bias.item()
model(torch.ones(1, 1)).sum().backward()
optimizer.step()
print(model[1].bias.grad, model[1].bias.item() == before)
