from torch import nn

layer = nn.Linear(4, 2, bias=False)
nn.init.zeros_(layer.bias)  # raises: AttributeError
