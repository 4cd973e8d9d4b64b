import torch
from torch import nn

layer = nn.Linear(4, 4, dtype=torch.float32)
nn.init.orthogonal_(layer.weight)
layer.to(torch.float16)
print(layer.weight.dtype)
