import torch
from torch import nn
from torch.func import functional_call, grad

norm, x = nn.BatchNorm1d(1), torch.ones(2, 1)


def loss(params):
    return functional_call(norm, params, x).sum()  # raises: RuntimeError


grad(loss)(dict(norm.named_parameters()))
