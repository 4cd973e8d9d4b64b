import torch
from torch import nn
from torch.func import functional_call, grad

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 3.0)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)


def loss(params):
    x = torch.tensor([[2.0]])
    return functional_call(layer, params, (x,)).square().sum()


gradients = grad(loss)(dict(layer.named_parameters()))
for name, p in layer.named_parameters():
    p.grad = gradients[name].detach()
optimizer.step()
print(layer.weight)
