from torch import nn

layer = nn.Module()
layer.register_buffer("mask", [1, 0])  # raises: TypeError
