import torch
from torch import nn


def backward(hook):
    first, second = nn.Parameter(torch.ones(2)), nn.Parameter(torch.ones(2))
    first.register_hook(hook)
    (first + second).backward(torch.ones(2))
    print(first.grad.tolist(), second.grad.tolist())


backward(lambda grad: torch.zeros_like(grad))
backward(lambda grad: grad.mul_(0))
