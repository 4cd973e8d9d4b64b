import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
weight[0] = 5.0  # raises: RuntimeError
