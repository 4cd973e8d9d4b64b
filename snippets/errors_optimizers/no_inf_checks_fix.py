import copy

import torch
from torch import nn

model = nn.Linear(1, 1)
model = copy.deepcopy(model)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")
scaler.scale(model(torch.ones(1, 1)).sum()).backward()
scaler.step(optimizer)
print(model.weight.grad)
