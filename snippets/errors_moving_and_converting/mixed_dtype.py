import torch
from torch import nn

model = nn.LayerNorm(2).half()
model(torch.ones(1, 2))  # raises: RuntimeError
