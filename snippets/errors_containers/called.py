import torch
from torch import nn

scales = nn.ParameterList([torch.ones(1), torch.ones(1)])
scales(torch.ones(1))  # raises: RuntimeError
