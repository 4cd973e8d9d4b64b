import torch
from torch import nn

weight = nn.Parameter(torch.zeros(3, 3, dtype=torch.complex64))
nn.init.orthogonal_(weight)  # raises: NotImplementedError
