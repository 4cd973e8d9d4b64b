import torch
from torch import nn

first, second = nn.Linear(2, 2), nn.Linear(2, 2)
second.weight = first.weight

taken = set(first.parameters())
rest = [p for p in second.parameters() if p not in taken]
groups = [
    {"params": list(first.parameters()), "lr": 0.1},
    {"params": rest, "lr": 0.01},
]
optimizer = torch.optim.SGD(groups)
print([len(group["params"]) for group in optimizer.param_groups])
