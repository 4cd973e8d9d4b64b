import torch
from torch import nn
from torch.nn.utils import prune

layer = prune.l1_unstructured(nn.Linear(2, 2), "weight", amount=0.5)
layer.weight = nn.Parameter(torch.ones(2, 2))
layer(torch.ones(1, 2))  # raises: TypeError
