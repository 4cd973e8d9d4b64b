import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
weight = nn.Parameter(torch.ones(2))
weight.sum().backward()
weight = weight - 0.1 * weight.grad
print(type(weight).__name__, weight.is_leaf)
weight.grad.zero_()  # raises: AttributeError
