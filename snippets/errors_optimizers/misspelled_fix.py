import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
group = {"params": [weight], "weight_decay": 0.5}
optimizer = torch.optim.SGD([group], lr=0.1)
print(set(group) - {"params", "param_names"} - set(optimizer.defaults))
weight.sum().backward()
optimizer.step()
print(optimizer.param_groups[0]["weight_decay"], weight.item())
