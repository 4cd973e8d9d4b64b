import torch
from torch import nn

body, head = nn.Linear(4, 3), nn.Linear(3, 2)
groups = [{"params": body.parameters()}, {"params": head.parameters()}]
torch.optim.LBFGS(groups)  # raises: ValueError
