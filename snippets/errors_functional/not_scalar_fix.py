import torch
from torch import nn
from torch.func import functional_call, grad, jacrev

layer, x = nn.Linear(1, 1), torch.ones(2, 1)


def output(params):
    return functional_call(layer, params, x)


params = dict(layer.named_parameters())
print(grad(lambda params: output(params).mean())(params))
print(jacrev(output)(params)["bias"].shape)
