import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
groups = [
    {"params": model.parameters()},
    {"params": model[1].parameters(), "lr": 0.01},
]
torch.optim.SGD(groups, lr=0.1)  # raises: ValueError
