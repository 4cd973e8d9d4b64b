import torch
from torch import nn


def check(optimizer, args, kwargs):
    print("pre", type(optimizer).__name__, args[1:], kwargs)
    return args, {"closure": lambda: 7.0}


optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.1)
handle = optimizer.register_step_pre_hook(check)
print(optimizer.step())
handle.remove()
print(optimizer.step())
