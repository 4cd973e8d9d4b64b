from torch import nn

layer = nn.Linear(2, 2)
weight = layer.weight
unchanged = "float", "cpu", "contiguous", "conj", "positive"
for name in (*unchanged, "double", "abs", "squeeze"):
    result = getattr(weight, name)()
    print(name, type(result).__name__, result is weight)
