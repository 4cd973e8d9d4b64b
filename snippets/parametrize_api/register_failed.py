from torch import nn
from torch.nn.utils.parametrize import register_parametrization


class FirstRow(nn.Module):
    def forward(self, x):
        return x[:1]

    def right_inverse(self, x):
        return 3 * x


layer = nn.Linear(2, 2, bias=False)
nn.init.ones_(layer.weight)
try:
    register_parametrization(layer, "weight", FirstRow())
except ValueError as error:
    print(str(error).splitlines()[0])
print(type(layer).__name__, layer.weight.tolist())
