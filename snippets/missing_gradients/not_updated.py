import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
optimizer = torch.optim.SGD(model[0].parameters(), lr=0.1)

model(torch.ones(1, 1)).sum().backward()
held = {p for group in optimizer.param_groups for p in group["params"]}
for name, p in model.named_parameters():
    print(name, "grad:", p.grad is not None, "held:", p in held)
