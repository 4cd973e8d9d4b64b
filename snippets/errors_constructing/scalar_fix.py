import torch
from torch import nn

scale = nn.Parameter(torch.tensor(2.0))
print(scale.item(), float(scale.detach()))
