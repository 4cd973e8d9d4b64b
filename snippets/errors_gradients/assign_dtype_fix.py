import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
grad = torch.tensor([0.5, 0.5]).double()
weight.grad = grad.to(weight.dtype)
print(weight.grad)
