import torch
from torch import nn

model = nn.Linear(2, 1)
model.to(torch.int8)  # raises: TypeError
