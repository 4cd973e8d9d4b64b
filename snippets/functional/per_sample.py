import torch
from torch import nn
from torch.func import functional_call, grad, vmap

layer = nn.Linear(2, 1)
params = {name: p.detach() for name, p in layer.named_parameters()}


def loss(params, x, target):
    output = functional_call(layer, params, (x[None],))
    return nn.functional.mse_loss(output, target[None])


x, target = torch.arange(6.0).view(3, 2), torch.zeros(3, 1)
each = vmap(grad(loss), in_dims=(None, 0, 0))(params, x, target)
print({name: tuple(g.shape) for name, g in each.items()})

nn.functional.mse_loss(layer(x), target).backward()
for name, p in layer.named_parameters():
    print(torch.allclose(each[name].mean(0), p.grad))
