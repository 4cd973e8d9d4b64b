import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))


def state():
    result = weight * 2
    made = nn.Parameter(torch.ones(2))
    modes = torch.is_grad_enabled(), torch.is_inference_mode_enabled()
    return *modes, result.requires_grad, made.is_inference()


with torch.inference_mode():
    print(state())
    with torch.enable_grad():
        print(state())
    with torch.inference_mode(False):
        print(state())
