from torch import nn

nn.Linear(2, 1).to(0)  # raises: RuntimeError
