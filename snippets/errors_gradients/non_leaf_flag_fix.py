import torch
from torch import nn

layer = nn.Linear(2, 2)
features = layer(torch.ones(1, 2)).detach()
print(features.requires_grad, features.is_leaf)
