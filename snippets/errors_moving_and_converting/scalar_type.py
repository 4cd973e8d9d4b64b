import torch
from torch import nn

model = nn.Conv1d(1, 1, 1, bias=False)
x = torch.ones(1, 1, 3, dtype=torch.float64)
model(x)  # raises: RuntimeError
