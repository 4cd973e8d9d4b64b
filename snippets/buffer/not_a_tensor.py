import torch
from torch import nn

print(nn.Buffer(torch.ones(2)).shape)
nn.Buffer([1.0, 1.0])  # raises: AttributeError
