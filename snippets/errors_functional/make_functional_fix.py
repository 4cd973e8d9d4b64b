import torch
from torch import nn
from torch.func import functional_call

layer = nn.Linear(1, 1)
params = dict(layer.named_parameters())
print(functional_call(layer, params, torch.ones(1, 1)).shape)
