from torch import nn
from torch.nn.utils import prune

first, second = nn.Linear(2, 2), nn.Linear(2, 2)
second.weight = first.weight
prune.l1_unstructured(first, "weight", amount=0.5)
print(second.weight is first.weight_orig)
layers = first, second
print("pruned", [(one.weight == 0).sum().item() for one in layers])

prune.remove(first, "weight")
print("removed", [(one.weight == 0).sum().item() for one in layers])
