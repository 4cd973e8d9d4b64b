import torch
from torch import nn

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1)
optimizer.add_param_group({"params": []})
print([len(group["params"]) for group in optimizer.param_groups])
optimizer.add_param_group({"lr": 0.5})  # raises: KeyError
