import torch
from torch import nn

print(nn.init.eye_(torch.zeros(1, 3).expand(3, 3)).tolist())
print(nn.init.dirac_(torch.zeros(1, 1, 3).expand(2, 2, 3)).tolist())
