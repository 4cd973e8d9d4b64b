import torch
from torch import nn

weight = nn.Parameter(torch.ones(2), requires_grad=False)
weight.register_hook(print)  # raises: RuntimeError
