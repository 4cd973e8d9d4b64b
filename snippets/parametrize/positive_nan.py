import torch
from torch import nn
from torch.nn.utils import parametrize


class Exp(nn.Module):
    def forward(self, x):
        return x.exp()

    def right_inverse(self, y):
        return y.log()


layer = nn.Linear(2, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[-1.0, 1.0]]))
parametrize.register_parametrization(layer, "weight", Exp())
print(layer.weight.tolist())

layer.weight = torch.ones(1, 2)
print(layer.weight.tolist())
