import torch
from torch import nn

layer = nn.Dropout()
torch.func.vmap(layer)(torch.ones(2, 3))  # raises: RuntimeError
