import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
weight.data = torch.ones(2, device="meta")  # raises: RuntimeError
