import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 8), nn.Linear(8, 2))
model[0].requires_grad_(False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

held = [p for group in optimizer.param_groups for p in group["params"]]
print(sum(p.numel() for p in held))
model(torch.ones(1, 8)).sum().backward()
print(sum(p.numel() for p in held if p.grad is not None))
