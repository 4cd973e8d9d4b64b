import torch
from torch import nn

x = torch.ones(1, 2)
print(nn.LayerNorm(2).half()(x.half()).dtype)
print(nn.LayerNorm(2)(x.half()).dtype)
