from torch import nn
from torch.nn.utils import prune

first, second = nn.Linear(2, 2), nn.Linear(2, 2)
second.weight = first.weight
prune.l1_unstructured(first, "weight", amount=0.5)
print(second.weight is first.weight_orig)
print([(layer.weight == 0).sum().item() for layer in (first, second)])

prune.remove(first, "weight")
print([(layer.weight == 0).sum().item() for layer in (first, second)])
