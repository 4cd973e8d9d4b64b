from torch import nn

layer = nn.Linear(2, 2)
weight = layer.weight
for name in ("float", "cpu", "contiguous", "double", "abs", "detach"):
    result = getattr(weight, name)()
    print(name, type(result).__name__, result is weight)
