import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(2, 1))
layer.parametrizations.weight.requires_grad_(False)
print({n: p.requires_grad for n, p in layer.named_parameters()})
print(layer.weight.requires_grad)

layer = weight_norm(nn.Linear(2, 1))
with torch.no_grad():
    layer.weight.requires_grad_(False)
print({n: p.requires_grad for n, p in layer.named_parameters()})

layer.weight.requires_grad_(False)  # raises: RuntimeError
