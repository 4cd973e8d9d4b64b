import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
weight += 1  # raises: RuntimeError
