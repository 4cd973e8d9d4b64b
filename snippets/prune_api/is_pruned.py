from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 2)
model = nn.Sequential(layer)
print(prune.is_pruned(model))
prune.identity(layer, "bias")
print(prune.is_pruned(model), prune.is_pruned(layer))
prune.remove(layer, "bias")
print(prune.is_pruned(model))
