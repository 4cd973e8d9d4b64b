import torch
from torch import nn

nn.init.dirac_(torch.empty(2, 2, 3), groups=0)  # raises: ZeroDivisionError
