import torch
from torch import nn
from torch.nn.utils import prune

torch.manual_seed(0)
layer = nn.Conv2d(4, 2, 1)
print(prune.random_structured(layer, "weight", 3, dim=1) is layer)
print(layer.weight_mask.flatten(1).int().tolist())
