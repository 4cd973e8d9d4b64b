import torch
from torch import nn
from torch.nn.utils import clip_grad_norm_

weight = nn.Parameter(torch.zeros(1))
weight.sqrt().sum().backward()
print(weight.grad)
clip_grad_norm_(weight, 1.0, error_if_nonfinite=True)  # raises: RuntimeError
