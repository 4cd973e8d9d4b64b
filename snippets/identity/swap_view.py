import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2))
flat = weight.view(-1)
new = nn.Parameter(torch.ones(2))
torch.utils.swap_tensors(weight, new)  # raises: RuntimeError
