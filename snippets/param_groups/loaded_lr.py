import torch
from torch import nn

layer = nn.Linear(1, 1)
saved = torch.optim.SGD(layer.parameters(), lr=0.1).state_dict()

optimizer = torch.optim.SGD(layer.parameters(), lr=0.001)
optimizer.load_state_dict(saved)
print(optimizer.param_groups[0]["lr"])

for group in optimizer.param_groups:
    group["lr"] = 0.001
print(optimizer.param_groups[0]["lr"])
