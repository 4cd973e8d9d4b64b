import torch
from torch import nn
from torch.func import functional_call, grad

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 3.0)


def loss(params, x):
    return functional_call(layer, params, (x,)).square().sum()


params = dict(layer.named_parameters())
inner = grad(loss)(params, torch.tensor([[1.0]]))
adapted = {name: p - 0.1 * inner[name] for name, p in params.items()}

loss(adapted, torch.tensor([[1.0]])).backward()
print(adapted["weight"], layer.weight.grad)
