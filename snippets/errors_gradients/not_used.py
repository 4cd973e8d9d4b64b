import torch
from torch import nn

used = nn.Parameter(torch.tensor(2.0))
unused = nn.Parameter(torch.tensor(3.0))
loss = used**2
torch.autograd.grad(loss, [used, unused])  # raises: RuntimeError
