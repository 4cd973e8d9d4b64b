import torch
from torch import nn
from torch.func import functional_call, grad

layer = nn.Linear(1, 1, bias=False)


def loss(params):
    return functional_call(layer, params, (torch.ones(1, 1),)).sum()


@torch.no_grad()
def unrecorded(params):
    return loss(params)


params = dict(layer.named_parameters())
with torch.no_grad():
    print(grad(loss)(params))
print(grad(unrecorded)(params))
