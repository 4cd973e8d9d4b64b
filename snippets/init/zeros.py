from torch import nn

layer = nn.Linear(3, 2)
nn.init.zeros_(layer.bias)
print(layer.bias)
