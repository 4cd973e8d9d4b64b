import torch
from torch import nn


def slower(optimizer):
    for group in optimizer.param_groups:
        group["lr"] /= 10


optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=5.0)
optimizer.register_load_state_dict_post_hook(slower)
print(optimizer.load_state_dict(optimizer.state_dict()))
print(optimizer.param_groups[0]["lr"])
