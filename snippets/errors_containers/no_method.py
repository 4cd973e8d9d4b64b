import torch
from torch import nn

items = nn.ParameterList([torch.ones(1)])
items.insert(0, torch.zeros(1))  # raises: AttributeError
