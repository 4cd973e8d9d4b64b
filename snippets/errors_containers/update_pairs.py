import torch
from torch import nn

nn.ParameterDict([torch.ones(1), torch.zeros(1)])  # raises: ValueError
