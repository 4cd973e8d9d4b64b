from torch import nn
from torch.nn.utils.parametrizations import weight_norm
from torch.nn.utils.parametrize import remove_parametrizations

layer = weight_norm(nn.Linear(2, 2))
before = layer.weight.detach()
remove_parametrizations(layer, "weight")
print(type(layer).__name__, layer.weight.equal(before))
