import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 2)
mask = torch.tensor([1, 0])
prune.custom_from_mask(layer, "weight", mask)  # raises: AssertionError
