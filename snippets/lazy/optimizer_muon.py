import torch
from torch import nn

layer = nn.LazyLinear(1, bias=False)
torch.optim.Muon(layer.parameters())  # raises: ValueError
