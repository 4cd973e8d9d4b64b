from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(2, 2))
nn.init.ones_(layer.weight)
print(layer.weight.eq(1).all().item())
