import torch
from torch import nn
from torch.nn.utils import prune

for kind in "unstructured", "global":
    class Smallest(prune.L1Unstructured):
        PRUNING_TYPE = kind

    layer = nn.Linear(8, 1, bias=False)
    layer.weight = nn.Parameter(torch.arange(1.0, 9.0)[None])
    for _ in range(3):
        Smallest.apply(layer, "weight", amount=0.5)
        print(kind, layer.weight_mask.int().tolist())
