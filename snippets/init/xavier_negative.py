import torch
from torch import nn

nn.init.xavier_uniform_(torch.empty(3, 3), gain=-1.0)  # raises: RuntimeError
