from torch import nn

layer = nn.Linear(2, 1)
layer.weight[0, 1].requires_grad_(False)  # raises: RuntimeError
