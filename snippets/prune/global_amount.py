import torch
from torch import nn
from torch.nn.utils import prune

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
for scale, layer in zip((1.0, 10.0), model, strict=True):
    layer.weight = nn.Parameter(torch.full((2, 2), scale))

pairs = [(layer, "weight") for layer in model]
prune.global_unstructured(
    pairs, pruning_method=prune.L1Unstructured, amount=0.5
)
print([(layer.weight == 0).sum().item() for layer in model])
