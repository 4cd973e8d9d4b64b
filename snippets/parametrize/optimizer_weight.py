import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(2, 1))
torch.optim.SGD(layer.parameters(), lr=0.1)
torch.optim.SGD([layer.weight, layer.bias], lr=0.1)  # raises: ValueError
