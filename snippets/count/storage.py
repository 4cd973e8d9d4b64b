import torch
from torch import nn

big = torch.ones(1000, 10)
row = nn.Parameter(big[0])
wide = nn.Parameter(torch.ones(1).expand(1000))
own = nn.Parameter(big[0].clone())
for p in row, wide, own:
    print(p.numel(), p.nbytes, p.untyped_storage().nbytes())
