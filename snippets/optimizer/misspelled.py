import torch
from torch import nn

group = {"params": [nn.Parameter(torch.ones(1))], "learning_rate": 9.0}
optimizer = torch.optim.SGD([group], lr=0.1)
kept = optimizer.param_groups[0]
print(kept["lr"], kept["learning_rate"])
