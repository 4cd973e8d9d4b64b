import torch
from torch import nn

one, two = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([one], lr=0.1, momentum=0.9)
group = {"params": two, "lr": 0.5}
print(optimizer.add_param_group(group))
print(optimizer.param_groups[1] is group)
print(group["params"][0] is two, group["lr"], group["momentum"])
