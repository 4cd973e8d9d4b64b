from torch import nn

layer = nn.Linear(1, 1).requires_grad_(False)
layer.weight.register_hook(print)  # raises: RuntimeError
