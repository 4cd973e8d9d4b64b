import torch
from torch import nn
from torch.func import grad

layer, x = nn.Linear(1, 1), torch.ones(1, 1)
grad(lambda model: model(x).sum())(layer)  # raises: ValueError
