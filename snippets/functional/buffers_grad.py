import torch
from torch import nn
from torch.func import functional_call, grad

norm = nn.BatchNorm1d(1)
params = dict(norm.named_parameters())


def loss(params):
    x = torch.ones(2, 1)
    return functional_call(norm, params, (x,)).sum()  # raises: RuntimeError


print(sorted(grad(loss)(params)))
