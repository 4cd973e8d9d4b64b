import torch
from torch import nn

nn.Parameter(torch.ones(2), dtype=torch.float64)  # raises: TypeError
