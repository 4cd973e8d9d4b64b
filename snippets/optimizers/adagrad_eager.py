import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
print(len(torch.optim.Adagrad([p]).state))
print(len(torch.optim.Adam([p]).state))
