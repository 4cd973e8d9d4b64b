import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
weight.numpy()  # raises: RuntimeError
