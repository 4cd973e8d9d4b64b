import torch
from torch import nn

nn.parameter(torch.ones(1))  # raises: TypeError
