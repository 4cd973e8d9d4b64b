import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
with torch.no_grad():
    first = weight[:1]
first *= 3  # raises: RuntimeError
