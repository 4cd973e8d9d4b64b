import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
with torch.inference_mode(), torch.enable_grad():
    print(torch.is_grad_enabled(), (weight * 2).requires_grad)
