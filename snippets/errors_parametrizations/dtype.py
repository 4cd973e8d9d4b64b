import torch
from torch import nn
from torch.nn.utils.parametrize import register_parametrization


class Round(nn.Module):
    def forward(self, x):
        return x.to(torch.bfloat16)


register_parametrization(nn.Linear(2, 2), "weight", Round())  # raises: ValueError
