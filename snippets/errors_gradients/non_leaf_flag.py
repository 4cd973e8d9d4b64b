import torch
from torch import nn

layer = nn.Linear(2, 2)
features = layer(torch.ones(1, 2))
features.requires_grad = False  # raises: RuntimeError
