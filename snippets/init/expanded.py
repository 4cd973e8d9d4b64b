import torch
from torch import nn

row = torch.zeros(1, 3)
print(nn.init.ones_(row.expand(2, 3)), row)
nn.init.uniform_(row.expand(2, 3))  # raises: RuntimeError
