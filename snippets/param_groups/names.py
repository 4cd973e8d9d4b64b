import torch
from torch import nn

model = nn.ModuleDict({"body": nn.Linear(4, 3), "head": nn.Linear(3, 2)})
optimizer = torch.optim.SGD(model["body"].named_parameters(), lr=0.1)
group = {"params": model["head"].parameters()}
optimizer.add_param_group(group)  # raises: ValueError
