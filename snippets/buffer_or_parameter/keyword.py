import torch
from torch import nn

print(nn.Buffer(torch.ones(1), persistent=False).persistent)
nn.Buffer(torch.ones(1), False)  # raises: TypeError
