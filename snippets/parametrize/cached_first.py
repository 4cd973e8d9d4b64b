import torch
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import weight_norm

layer, x = weight_norm(nn.Linear(2, 1, bias=False)), torch.ones(1, 2)
with parametrize.cached():
    with parametrize.cached():
        first = layer.weight
    print("inner", layer.weight is first)

with parametrize.cached():
    with torch.no_grad():
        layer(x)
    print("no_grad", layer(x).requires_grad)

with parametrize.cached():
    before = layer.weight.tolist()
    layer.weight = torch.full((1, 2), 5.0)
    print("assign", layer.weight.tolist() == before)
