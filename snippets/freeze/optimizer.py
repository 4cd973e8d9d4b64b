import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
model[0].requires_grad_(False)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
before = model[0].weight.item()

model(torch.ones(1, 1)).sum().backward()
optimizer.step()
print(model[0].weight.item() == before)
print(len(optimizer.param_groups[0]["params"]), len(optimizer.state))
