import torch
from torch import nn

values = torch.ones(2, requires_grad=False)
print(nn.Parameter(values).requires_grad)
