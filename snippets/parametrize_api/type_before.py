from torch import nn
from torch.nn.utils.parametrizations import weight_norm
from torch.nn.utils.parametrize import type_before_parametrizations

for layer in (nn.Linear(1, 1), weight_norm(nn.Linear(1, 1))):
    print(type(layer) is nn.Linear, isinstance(layer, nn.Linear))
    print(type_before_parametrizations(layer))
