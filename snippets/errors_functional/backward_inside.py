import torch
from torch import nn
from torch.func import functional_call, grad

layer, x = nn.Linear(1, 1), torch.ones(1, 1)


def loss(params):
    value = functional_call(layer, params, x).sum()
    value.backward()  # raises: RuntimeError


grad(loss)(dict(layer.named_parameters()))
