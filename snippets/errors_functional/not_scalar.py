import torch
from torch import nn
from torch.func import functional_call, grad

layer, x = nn.Linear(1, 1), torch.ones(2, 1)


def output(params):
    return functional_call(layer, params, x)


params = dict(layer.named_parameters())
grad(output)(params)  # raises: RuntimeError
