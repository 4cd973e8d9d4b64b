import torch
from torch import nn
from torch.func import functional_call, grad

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
model[0].requires_grad_(False)


def loss(params):
    return functional_call(model, params, (torch.ones(1, 1),)).sum()


params = dict(model.named_parameters())
print(sorted(grad(loss)(params)))

trained = {n: p for n, p in params.items() if p.requires_grad}
print(sorted(grad(loss)(trained)))
