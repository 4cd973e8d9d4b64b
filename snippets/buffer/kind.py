import torch
from torch import nn

buffer = nn.Buffer(torch.ones(2))
print(type(buffer), isinstance(buffer, nn.Buffer))
print(isinstance(torch.ones(2), nn.Buffer))
print(isinstance(nn.Parameter(torch.ones(2)), nn.Buffer))
