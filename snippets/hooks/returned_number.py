import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
weight.register_hook(lambda grad: grad.sum().item())
weight.sum().backward()  # raises: TypeError
