import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
p.grad = torch.ones(2)
torch.optim.LBFGS([p]).step()  # raises: TypeError
