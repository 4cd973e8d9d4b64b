from torch import nn
from torch.nn.utils.parametrize import register_parametrization


class Symmetric(nn.Module):
    def forward(self, x):
        return x.triu() + x.triu(1).T


layer = register_parametrization(nn.Linear(3, 3), "weight", Symmetric())
print(layer.weight.shape, layer.weight.equal(layer.weight.T))
