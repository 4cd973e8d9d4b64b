import torch
from torch import nn

p = nn.Parameter(torch.eye(1000).to_sparse())
values, indices = p.detach().values(), p.detach().indices()
print(p.numel(), values.numel(), values.nbytes + indices.nbytes)
print(p.nbytes)  # raises: RuntimeError
