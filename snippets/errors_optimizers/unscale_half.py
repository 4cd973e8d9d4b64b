import torch
from torch import nn

layer = nn.Linear(1, 1).half()
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cpu")
loss = layer(torch.ones(1, 1).half()).sum()
scaler.scale(loss).backward()
scaler.step(optimizer)  # raises: ValueError
