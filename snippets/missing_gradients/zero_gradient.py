import torch
from torch import nn

down = nn.Parameter(torch.zeros(2, 1))
up = nn.Parameter(torch.zeros(1, 2))
(torch.ones(1, 2) @ down @ up).sum().backward()
print(down.grad.tolist(), up.grad.tolist())

bias = nn.Parameter(torch.tensor([-1.0, 1.0]))
torch.relu(bias).sum().backward()
print(bias.grad)
