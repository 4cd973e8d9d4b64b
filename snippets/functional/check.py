import torch
from torch import nn
from torch.func import functional_call, grad

model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
x = torch.ones(4, 2)


def loss(params):
    return functional_call(model, params, (x,), strict=True).square().mean()


gradients = grad(loss)(dict(model.named_parameters()))
model(x).square().mean().backward()
for name, p in model.named_parameters():
    print(name, torch.allclose(gradients[name], p.grad))
