import copy

from torch import nn

first, second = nn.Linear(2, 2), nn.Linear(2, 2)
second.weight = first.weight

a, b = copy.deepcopy((first, second))
print("one call", a.weight is b.weight)

a, b = copy.deepcopy(first), copy.deepcopy(second)
print("two calls", a.weight is b.weight)
