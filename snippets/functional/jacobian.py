import torch
from torch import nn
from torch.func import functional_call, grad, jacrev

layer = nn.Linear(2, 3)
params = {name: p.detach() for name, p in layer.named_parameters()}


def output(params):
    return functional_call(layer, params, (torch.tensor([1.0, 2.0]),))


jacobian = jacrev(output)(params)
print({name: tuple(j.shape) for name, j in jacobian.items()})
print(jacobian["weight"][0])

second = jacrev(grad(lambda p: output(p).square().sum()))(params)
for name, row in second.items():
    print(name, {other: tuple(h.shape) for other, h in row.items()})
