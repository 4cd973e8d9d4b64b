import torch
from torch import nn
from torch.func import functional_call, grad, vmap

norm, x = nn.BatchNorm1d(1), torch.ones(3, 2, 1)


def loss(params, buffers, x):
    given = params, buffers
    return functional_call(norm, given, x).sum()  # raises: RuntimeError


params, buffers = dict(norm.named_parameters()), dict(norm.named_buffers())
vmap(grad(loss), in_dims=(None, None, 0))(params, buffers, x)
