import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD(nn.Linear(1, 1).parameters(), lr=0.1)
StepLR(optimizer, step_size=2, last_epoch=3)  # raises: KeyError
