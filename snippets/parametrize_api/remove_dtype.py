from torch import nn
from torch.nn.utils import parametrize


class ToDouble(nn.Module):
    def forward(self, x):
        return x.double()


layer = nn.Linear(2, 2)
parametrize.register_parametrization(
    layer, "weight", ToDouble(), unsafe=True
)
parametrize.remove_parametrizations(layer, "weight", False)
print(layer.weight.dtype)

parametrize.register_parametrization(
    layer, "weight", ToDouble(), unsafe=True
)
parametrize.remove_parametrizations(layer, "weight")  # raises: RuntimeError
