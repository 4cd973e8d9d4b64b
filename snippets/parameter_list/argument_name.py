import torch
from torch import nn

print(len(nn.ParameterList(values=[torch.ones(1)])))
nn.ParameterList(parameters=[torch.ones(1)])  # raises: TypeError
