import torch
from torch import nn


def show(weight):
    print(weight.grad)


layer = nn.Linear(1, 1)
layer.weight.register_post_accumulate_grad_hook(show)
layer(torch.ones(1, 1)).sum().backward()
