import torch
from torch import nn
from torch.func import functional_call

layer, x = nn.Linear(1, 1), torch.ones(1, 1)
functional_call(layer, layer.parameters(), x)  # raises: ValueError
