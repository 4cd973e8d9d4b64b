import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
head = set(model[1].parameters())
rest = [weight for weight in model.parameters() if weight not in head]
groups = [{"params": rest}, {"params": model[1].parameters(), "lr": 0.01}]
optimizer = torch.optim.SGD(groups, lr=0.1)
print([(len(g["params"]), g["lr"]) for g in optimizer.param_groups])
