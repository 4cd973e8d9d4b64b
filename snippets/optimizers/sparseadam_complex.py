import torch
from torch import nn

p = nn.Parameter(torch.ones(2) + 0j)
torch.optim.SparseAdam([p])  # raises: ValueError
