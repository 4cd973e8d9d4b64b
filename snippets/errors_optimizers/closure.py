import torch
from torch import nn

weight = nn.Parameter(torch.tensor([3.0]))
optimizer = torch.optim.LBFGS([weight])
(weight**2).sum().backward()
optimizer.step()  # raises: TypeError
