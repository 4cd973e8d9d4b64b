import torch
from torch import nn
from torch.func import functional_call, grad

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 3.0)
x = torch.tensor([[2.0]])


def loss(params):
    return functional_call(layer, params, (x,)).square().sum()


params = {name: p.detach() for name, p in layer.named_parameters()}
for _ in range(3):
    gradients = grad(loss)(params)
    params = {n: p - 0.1 * gradients[n] for n, p in params.items()}
print(params["weight"], layer.weight)

before = layer.weight
layer.load_state_dict(params)
print(layer.weight, layer.weight is before)
