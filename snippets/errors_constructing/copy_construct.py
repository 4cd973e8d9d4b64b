import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
copy = nn.Parameter(torch.tensor(weight))
print(copy)
