import torch
from torch import nn

a, b = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
groups = [{"params": [a]}, {"params": [b]}]
torch.optim.LBFGS(groups)  # raises: ValueError
