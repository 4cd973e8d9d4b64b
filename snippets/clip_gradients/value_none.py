import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2))
print(weight.grad, nn.utils.clip_grad_norm_([weight], 1.0))
nn.utils.clip_grad_value_([weight], 1.0)  # raises: RuntimeError
