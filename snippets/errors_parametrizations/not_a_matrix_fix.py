from torch import nn
from torch.nn.utils.parametrizations import orthogonal

layer = orthogonal(nn.Linear(2, 3), "weight")
print((layer.weight.T @ layer.weight).detach().abs().round(decimals=4))
