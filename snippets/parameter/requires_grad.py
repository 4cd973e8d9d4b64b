import torch
from torch import nn

data = torch.ones(1)
frozen = nn.Parameter(data, requires_grad=False)
print(data.requires_grad, nn.Parameter(data).requires_grad)
print(frozen.requires_grad, nn.Parameter(frozen).requires_grad)
