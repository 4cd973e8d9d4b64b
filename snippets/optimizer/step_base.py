import torch
from torch import nn

optimizer = torch.optim.Optimizer([nn.Parameter(torch.ones(1))], {})
optimizer.step()  # raises: NotImplementedError
