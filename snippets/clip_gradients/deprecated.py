import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2))
weight.grad = torch.tensor([3.0, 4.0])
print(nn.utils.clip_grad_norm([weight], 1.0))
