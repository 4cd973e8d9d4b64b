import torch
from torch import nn

weight = nn.Parameter(torch.tensor([1.0, 2.0]))
weight[0] = 5.0  # raises: RuntimeError
