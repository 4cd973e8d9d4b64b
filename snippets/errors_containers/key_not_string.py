import torch
from torch import nn

nn.ParameterDict({1: torch.ones(1)})  # raises: TypeError
