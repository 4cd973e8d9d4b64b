import torch
from torch import nn

nn.Buffer(torch.ones(2), False)  # raises: TypeError
