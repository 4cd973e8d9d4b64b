import torch
from functorch import make_functional
from torch import nn

layer = nn.Linear(1, 1)
call, params = make_functional(layer)
print(call(params, torch.ones(1, 1)).shape)
