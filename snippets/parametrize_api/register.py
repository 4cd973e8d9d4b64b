from torch import nn
from torch.nn.utils import parametrize


class Double(nn.Module):
    def forward(self, x):
        return 2 * x


layer = nn.Linear(2, 1).eval()
double = Double()
returned = parametrize.register_parametrization(layer, "weight", double)
print(returned is layer, type(layer).__name__, double.training)
print(type(layer.parametrizations).__name__)
print(type(layer.parametrizations.weight).__name__)
print(list(layer.state_dict()))
