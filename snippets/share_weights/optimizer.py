import torch
from torch import nn

first, second = nn.Linear(2, 2), nn.Linear(2, 2)
second.weight = first.weight
model = nn.Sequential(first, second)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
print(len(optimizer.param_groups[0]["params"]))

groups = [
    {"params": list(first.parameters()), "lr": 0.1},
    {"params": list(second.parameters()), "lr": 0.01},
]
torch.optim.SGD(groups)  # raises: ValueError
