import torch
from torch import nn
from torch.func import grad


def wrapped(x):
    weight = nn.Parameter(x)
    return (weight * 3).sum()


def plain(x):
    return (x * 3).sum()


x = torch.tensor([1.0, 2.0])
print(grad(wrapped)(x), grad(plain)(x))
