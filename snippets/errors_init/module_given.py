from torch import nn

layer = nn.Linear(4, 2)
nn.init.zeros_(layer)  # raises: AttributeError
