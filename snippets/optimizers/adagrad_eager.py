import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
print("Adagrad:", len(torch.optim.Adagrad([p]).state))
print("Adam:", len(torch.optim.Adam([p]).state))
