import torch
from torch import nn

rows = nn.ParameterList([torch.ones(2), torch.zeros(2)])
torch.stack(rows)  # raises: TypeError
