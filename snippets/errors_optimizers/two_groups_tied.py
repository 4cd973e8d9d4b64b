import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
model[1].weight = model[0].weight
groups = [{"params": model[0].parameters()}]
groups.append({"params": model[1].parameters(), "lr": 0.01})
torch.optim.SGD(groups, lr=0.1)  # raises: ValueError
