from torch import nn

layer = nn.Linear(1, 1)
print(type(layer.weight / 2).__name__)
layer.weight = layer.weight / 2  # raises: TypeError
