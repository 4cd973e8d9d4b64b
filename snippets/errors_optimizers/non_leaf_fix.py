import torch
from torch import nn

weight = nn.Parameter(torch.ones(2).double())
print(weight.is_leaf)
optimizer = torch.optim.SGD([weight], lr=0.1)
print(optimizer.param_groups[0]["params"])
