from torch import nn
from torch.nn.utils.parametrizations import orthogonal

orthogonal(nn.Linear(2, 3), "bias")  # raises: ValueError
