import torch
from torch import nn

scale = nn.Parameter(torch.tensor(2.0))
print(float(scale))
