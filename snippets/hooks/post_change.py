import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))


def scale(parameter):
    parameter.grad.mul_(10)


weight.register_post_accumulate_grad_hook(scale)
weight.sum().backward()
print(weight.grad)
