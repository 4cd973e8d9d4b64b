import torch
from torch import nn


class Quantized(nn.Parameter):
    pass


old = Quantized(torch.ones(2), requires_grad=False)
old.scale = 0.5
data = old.detach().double()
plain = nn.Parameter(data, requires_grad=old.requires_grad)
print(type(plain).__name__, hasattr(plain, "scale"))
new = type(old)(data, old.requires_grad)
new.__dict__.update(old.__dict__)
print(type(new).__name__, new.scale, new.requires_grad)
