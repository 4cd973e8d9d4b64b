import torch
from torch import nn

weight = nn.Parameter(torch.ones(1), requires_grad=False)
weight.mul_(torch.ones(1, requires_grad=True))
print(isinstance(weight, nn.Parameter), weight.is_leaf)
nn.Module().register_parameter("weight", weight)  # raises: ValueError
