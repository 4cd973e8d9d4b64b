import torch
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import weight_norm

layer, x = weight_norm(nn.Linear(2, 1, bias=False)), torch.ones(1, 2)
with parametrize.cached():
    (layer(x).sum() + layer(x).sum()).backward()
print("one backward")

with parametrize.cached():
    loss, kept = layer(x).sum(), layer.weight
loss.backward()
layer.weight.square().sum().backward()
print("read again outside")

with parametrize.cached():
    layer(x).sum().backward()
    layer(x).sum().backward()  # raises: RuntimeError
