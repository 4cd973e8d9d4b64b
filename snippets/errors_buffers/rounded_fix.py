import torch
from torch import nn

layer = nn.Linear(2, 2)
layer.register_buffer("positions", torch.arange(255, 259))
layer.to(torch.bfloat16)
print(layer.positions.tolist(), layer.weight.dtype)
