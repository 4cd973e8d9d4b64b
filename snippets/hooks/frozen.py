import torch
from torch import nn
from torch.autograd.graph import register_multi_grad_hook

weight = nn.Parameter(torch.ones(2), requires_grad=False)
try:
    register_multi_grad_hook([weight], print)
except AssertionError as error:
    print(error)
weight.register_hook(print)  # raises: RuntimeError
