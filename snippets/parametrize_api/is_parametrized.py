from torch import nn
from torch.nn.utils.parametrizations import weight_norm
from torch.nn.utils.parametrize import is_parametrized

layer = weight_norm(nn.Linear(2, 2))
print(is_parametrized(layer), is_parametrized(layer, "weight"))
print(is_parametrized(layer, "bias"))
model = nn.Sequential(layer)
print(is_parametrized(model))
print(any(is_parametrized(module) for module in model.modules()))

own = nn.Module()
own.parametrizations = nn.ModuleDict({"a": nn.Linear(1, 1)})
print(is_parametrized(own))
