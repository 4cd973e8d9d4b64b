import copy

import torch
from torch import nn

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model = copy.deepcopy(model)
scaler = torch.amp.GradScaler("cpu")
scaler.scale(model(torch.ones(1, 1)).sum()).backward()
scaler.step(optimizer)  # raises: AssertionError
