import copy

import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer, x = weight_norm(nn.LSTM(2, 2), "weight_hh_l0"), torch.ones(3, 1, 2)
with torch.no_grad():
    layer(x)
print(type(copy.deepcopy(layer)).__name__)

layer(x)
copy.deepcopy(layer)  # raises: RuntimeError
