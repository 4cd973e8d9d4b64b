import torch
from torch import nn

layer = nn.Linear(1, 1).double()
print(layer(torch.ones(1, 1, dtype=torch.float64)).dtype)
with torch.autocast("cpu"):
    print(nn.Linear(1, 1).half()(torch.ones(1, 1)).dtype)
layer(torch.ones(1, 1))  # raises: RuntimeError
