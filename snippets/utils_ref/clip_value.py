import torch
from torch import nn
from torch.nn.utils import clip_grad_value_

weight, unused = nn.Parameter(torch.zeros(4)), nn.Parameter(torch.zeros(1))
weight.grad = torch.tensor([3.0, -torch.inf, 0.5, torch.nan])
print(clip_grad_value_([weight, unused], 1.0), weight.grad, unused.grad)
clip_grad_value_([unused], 1.0)  # raises: RuntimeError
