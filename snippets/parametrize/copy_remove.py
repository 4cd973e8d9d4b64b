import copy

from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(2, 1))
copied = copy.deepcopy(layer)
print(type(copied) is type(layer))

parametrize.remove_parametrizations(layer, "weight")
print(type(layer.weight).__name__)
print(copied.weight)  # raises: AttributeError
