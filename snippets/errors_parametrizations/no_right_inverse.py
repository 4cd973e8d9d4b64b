import torch
from torch import nn
from torch.nn.utils.parametrize import register_parametrization


class Square(nn.Module):
    def forward(self, x):
        return x**2


layer = register_parametrization(nn.Linear(2, 2), "weight", Square())
layer.weight = torch.ones(2, 2)  # raises: RuntimeError
