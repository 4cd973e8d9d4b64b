import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
optimizer = torch.optim.SGD([weight], lr=0.1)
print(optimizer.param_groups[0]["params"][0] is weight)
torch.optim.SGD([weight.double()], lr=0.1)  # raises: ValueError
