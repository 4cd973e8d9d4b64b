import torch
from torch import nn

model = nn.Linear(2, 1)
flat = [p.flatten() for p in model.parameters()]
torch.optim.SGD(flat, lr=0.1)  # raises: ValueError
