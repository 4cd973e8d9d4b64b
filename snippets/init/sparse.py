import torch
from torch import nn

torch.manual_seed(0)
weight = nn.Parameter(torch.empty(5, 3))
for sparsity in 0.1, 0.5, 1.0:
    nn.init.sparse_(weight, sparsity)
    print(sparsity, (weight == 0).sum(0).tolist())
