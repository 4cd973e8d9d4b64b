import torch
from torch import nn

count = torch.empty(2, dtype=torch.int64)
print(nn.init.constant_(count, 0.7))
nn.init.normal_(count)  # raises: NotImplementedError
