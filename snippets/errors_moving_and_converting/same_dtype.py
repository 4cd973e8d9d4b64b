import torch
from torch import nn

model = nn.Linear(2, 1)
x = torch.ones(1, 2, dtype=torch.float64)
model(x)  # raises: RuntimeError
