import torch
from torch import nn
from torch.nn.utils import prune

torch.manual_seed(0)
layer = nn.Linear(4, 2)
print(prune.random_unstructured(layer, "weight", 0.5) is layer)
print(layer.weight_mask.int().tolist())
prune.random_unstructured(layer, "weight", 0.5)
print(layer.weight_mask.int().tolist())
