import torch
from torch import nn

model = nn.Linear(2, 1)
torch.optim.SGD(model, lr=0.1)  # raises: TypeError
