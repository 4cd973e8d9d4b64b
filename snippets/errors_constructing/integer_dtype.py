import torch
from torch import nn

nn.Parameter(torch.arange(3))  # raises: RuntimeError
