import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(8, 1, bias=False)
layer.weight = nn.Parameter(torch.arange(1.0, 9.0).reshape(1, 8))
for _ in range(3):
    prune.l1_unstructured(layer, "weight", amount=0.5)
    print(layer.weight_mask.int().tolist())
