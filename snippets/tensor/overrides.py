import torch
from torch import nn

for name in vars(nn.Parameter):
    own = getattr(nn.Parameter, name)
    if callable(own) and own is not getattr(torch.Tensor, name):
        print(name)
