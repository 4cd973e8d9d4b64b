import torch
from torch import nn

weight = nn.Parameter(torch.ones(2)).double()
print(weight.is_leaf)
torch.optim.SGD([weight], lr=0.1)  # raises: ValueError
