import torch
from torch import nn

layer = nn.Linear(4, 4, dtype=torch.float16)
nn.init.orthogonal_(layer.weight)  # raises: NotImplementedError
