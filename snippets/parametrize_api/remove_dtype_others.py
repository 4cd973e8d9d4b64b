from torch import nn
from torch.nn.utils import parametrize


class Half(nn.Module):
    def forward(self, a, b):
        return (a + b).double()

    def right_inverse(self, x):
        return x.float() / 2, x.float() / 2


class ToDouble(nn.Module):
    def forward(self, x):
        return x.double()


layer, norm = nn.Linear(2, 2), nn.BatchNorm1d(2)
parametrize.register_parametrization(layer, "weight", Half(), unsafe=True)
parametrize.remove_parametrizations(layer, "weight")
print(layer.weight.dtype)
name, change = "running_mean", ToDouble()
parametrize.register_parametrization(norm, name, change, unsafe=True)
parametrize.remove_parametrizations(norm, name)  # raises: RuntimeError
