import torch
from torch import nn

held, other = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([held], lr=0.1)
params = optimizer.param_groups[0]["params"]
print(other in params, other in set(params))
