import torch
from torch import nn

model = nn.Conv1d(1, 1, 1).half()
model(torch.ones(1, 1, 3))  # raises: RuntimeError
