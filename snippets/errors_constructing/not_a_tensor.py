from torch import nn

nn.Parameter([1.0, 2.0])  # raises: AttributeError
