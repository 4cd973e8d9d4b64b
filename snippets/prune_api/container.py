from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 2)
first = prune.L1Unstructured.apply(layer, "weight", amount=1)
second = prune.RandomUnstructured.apply(layer, "weight", amount=1)
print(type(second).__name__, second[0] is first)
print([type(method).__name__ for method in second])
third = prune.L1Unstructured.apply(layer, "weight", amount=1)
print(third is second, len(second))
