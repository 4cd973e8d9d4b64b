import torch
from torch import nn
from torch.func import functional_call, grad

layer = nn.Linear(1, 1, bias=False)


def assigned(weight):
    layer = nn.Linear(1, 1, bias=False)
    layer.weight = nn.Parameter(weight)
    return layer(torch.tensor([[2.0]])).sum()


def called(weight):
    x = torch.tensor([[2.0]])
    return functional_call(layer, {"weight": weight}, (x,)).sum()


weight = torch.tensor([[1.0]])
print(grad(assigned)(weight), grad(called)(weight))
