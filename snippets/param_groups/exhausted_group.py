import torch
from torch import nn

body, head = nn.Linear(4, 3), nn.Linear(3, 2)
params = body.parameters()
print(sum(p.numel() for p in params))

groups = [{"params": params}, {"params": head.parameters()}]
optimizer = torch.optim.SGD(groups, lr=0.1)
print([len(group["params"]) for group in optimizer.param_groups])
