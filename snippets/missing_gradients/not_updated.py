import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
optimizer = torch.optim.SGD(model[0].parameters(), lr=0.1)

model(torch.ones(1, 1)).sum().backward()
held = {p for group in optimizer.param_groups for p in group["params"]}
for name, parameter in model.named_parameters():
    print(name, parameter.grad is not None, parameter in held)
