from torch import nn

nn.LazyLinear(4).share_memory()  # raises: RuntimeError
