from torch import nn

layer = nn.Linear(4, 4)
nn.init.orthogonal_(layer.weight)
print(layer.half().weight.dtype)
nn.init.orthogonal_(layer.weight)  # raises: NotImplementedError
