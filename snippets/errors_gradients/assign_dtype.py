import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
weight.grad = torch.tensor([0.5, 0.5]).double()  # raises: RuntimeError
