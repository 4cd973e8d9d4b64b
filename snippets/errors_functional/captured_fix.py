import torch
from torch import nn
from torch.func import functional_call, grad

norm, x = nn.BatchNorm1d(1), torch.ones(2, 1)


def loss(params, buffers):
    return functional_call(norm, (params, buffers), x).sum()


params, buffers = dict(norm.named_parameters()), dict(norm.named_buffers())
print(sorted(grad(loss)(params, buffers)))
print(norm.running_mean)
