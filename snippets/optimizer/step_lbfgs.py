import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
weight.grad = torch.ones(1)
torch.optim.LBFGS([weight]).step()  # raises: TypeError
