import copy

import torch
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(1, 1, bias=False))
layer.weight = torch.tensor([[1.0]])
copied = copy.deepcopy(layer)
copied.weight = torch.tensor([[5.0]])
print(layer.weight.item(), copied.weight.item())
with parametrize.cached():
    print(layer.weight.item(), copied.weight.item())
