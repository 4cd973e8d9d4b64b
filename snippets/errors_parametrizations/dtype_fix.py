import torch
from torch import nn
from torch.nn.utils.parametrize import register_parametrization


class Round(nn.Module):
    def forward(self, x):
        return x.to(torch.bfloat16).to(x.dtype)


layer = register_parametrization(nn.Linear(2, 2), "weight", Round())
print(layer.weight.dtype)
