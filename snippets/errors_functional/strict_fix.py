import torch
from torch import nn
from torch.func import functional_call

layer, x = nn.Linear(1, 1), torch.ones(1, 1)
print(sorted(dict(layer.named_parameters())))
params = {"weight": torch.ones(1, 1), "bias": torch.zeros(1)}
print(functional_call(layer, params, x, strict=True))
