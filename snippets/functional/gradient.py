import torch
from torch import nn
from torch.func import functional_call, grad

layer = nn.Linear(1, 1)
x, target = torch.tensor([[2.0]]), torch.tensor([[1.0]])


def loss(params, x, target):
    output = functional_call(layer, params, (x,))
    return nn.functional.mse_loss(output, target)


params = {"weight": torch.tensor([[3.0]]), "bias": torch.tensor([0.0])}
gradients = grad(loss)(params, x, target)
print(gradients)
print(layer.weight.grad, type(gradients["weight"]).__name__)
