import torch
from torch import nn

torch.manual_seed(0)
cases = [(0.25, 100), (0.07, 100), (0.55, 100), (2.0, 4), (-0.25, 4)]
for sparsity, rows in cases:
    weight = nn.init.sparse_(torch.empty(rows, 1), sparsity)
    print(sparsity, rows, "zeros:", int((weight == 0).sum()))
