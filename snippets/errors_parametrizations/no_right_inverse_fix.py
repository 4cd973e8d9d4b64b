import torch
from torch import nn
from torch.nn.utils.parametrize import register_parametrization


class Square(nn.Module):
    def forward(self, x):
        return x**2

    def right_inverse(self, y):
        return y.clamp(min=0).sqrt()


layer = register_parametrization(nn.Linear(2, 2), "weight", Square())
print(layer.weight.isnan().any().item())
layer.weight = torch.full((2, 2), 4.0)
print(layer.weight.tolist())
print(layer.parametrizations.weight.original.tolist())
