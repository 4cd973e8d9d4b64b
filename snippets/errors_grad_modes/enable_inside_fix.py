import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
with torch.no_grad(), torch.enable_grad():
    print(torch.is_grad_enabled(), (weight * 2).requires_grad)
with torch.inference_mode(), torch.inference_mode(False):
    print(torch.is_grad_enabled(), (weight * 2).requires_grad)
