import torch
from torch import nn

layer = nn.Linear(2, 2)
torch.optim.Muon(layer.parameters())  # raises: ValueError
