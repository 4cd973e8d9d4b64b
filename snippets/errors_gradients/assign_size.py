import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
weight.grad = torch.ones(3)  # raises: RuntimeError
