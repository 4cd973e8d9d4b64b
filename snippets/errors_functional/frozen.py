import torch
from torch import nn
from torch.func import functional_call, grad

layer, x = nn.Linear(1, 1), torch.ones(1, 1)
layer.weight.requires_grad_(False)


def loss(params):
    return functional_call(layer, params, x).sum()


print(grad(loss)(dict(layer.named_parameters())))
