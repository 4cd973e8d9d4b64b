import torch
from torch import nn
from torch.nn.utils import parametrize


class Symmetric(nn.Module):
    def forward(self, x):
        return x.triu() + x.triu(1).T

    def right_inverse(self, y):
        return y.triu()


layer = nn.Linear(2, 2, bias=False)
parametrize.register_parametrization(layer, "weight", Symmetric())
original = layer.parametrizations.weight.original
layer.weight = torch.tensor([[1.0, 2.0], [2.0, 3.0]])
print("weight:", layer.weight.tolist(), "original:", original.tolist())
print(original is layer.parametrizations.weight.original)

layer.weight = torch.tensor([[1.0, 2.0], [9.0, 3.0]])
print("weight:", layer.weight.tolist(), "original:", original.tolist())
