import torch
from torch import nn

levels = torch.empty(2, dtype=torch.int8)
nn.init.constant_(levels, 300)  # raises: RuntimeError
