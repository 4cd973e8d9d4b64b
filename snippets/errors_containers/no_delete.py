import torch
from torch import nn

items = nn.ParameterList([torch.ones(1), torch.zeros(1)])
del items[0]  # raises: AttributeError
