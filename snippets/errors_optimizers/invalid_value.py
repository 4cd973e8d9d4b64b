import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
torch.optim.SGD([weight], lr=-0.1)  # raises: ValueError
