import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
with torch.no_grad():
    with torch.inference_mode(False):
        print(torch.is_grad_enabled(), (weight * 2).requires_grad)
    with torch.inference_mode(False), torch.no_grad():
        print(torch.is_grad_enabled(), (weight * 2).requires_grad)
