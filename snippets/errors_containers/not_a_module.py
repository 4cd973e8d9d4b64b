import torch
from torch import nn

nn.ModuleList([nn.Parameter(torch.ones(2))])  # raises: TypeError
