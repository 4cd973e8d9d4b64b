from torch import nn

layer = nn.Linear(2, 2)
nn.init.zeros_(layer.weight)
print(layer.weight.sum().item())
nn.init.zeros_(layer)  # raises: AttributeError
