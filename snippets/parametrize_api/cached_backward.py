import torch
from torch import nn
from torch.nn.utils import parametrizations
from torch.nn.utils.parametrize import cached

layer = parametrizations.weight_norm(nn.Linear(2, 2))
x = torch.ones(1, 2)
with cached():
    loss = layer(x).sum() + layer(x).sum()
loss.backward()

with cached():
    layer(x).sum().backward()
    layer(x).sum().backward()  # raises: RuntimeError
