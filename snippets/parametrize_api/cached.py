from torch import nn
from torch.nn.utils import parametrizations
from torch.nn.utils.parametrize import cached

layer = parametrizations.weight_norm(nn.Linear(2, 2))
with cached():
    with cached():
        weight = layer.weight
    print(layer.weight is weight)
print(layer.weight is weight)


@cached()
def twice():
    return layer.weight is layer.weight


print(twice())
