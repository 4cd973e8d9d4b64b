import torch
from torch import nn

items = nn.ParameterList()
items += torch.ones(3)  # raises: TypeError
