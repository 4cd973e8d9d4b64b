from torch import nn

layer = nn.Linear(1, 1, bias=False)
weight = layer.weight
weight = weight - 1
print(weight is layer.weight, type(weight).__name__, weight.is_leaf)

layer.weight = layer.weight - 1  # raises: TypeError
