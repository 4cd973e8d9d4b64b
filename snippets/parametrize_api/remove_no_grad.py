import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm
from torch.nn.utils.parametrize import remove_parametrizations

trained = weight_norm(nn.Linear(2, 2))
remove_parametrizations(trained, "weight")
inside = weight_norm(nn.Linear(2, 2))
with torch.no_grad():
    remove_parametrizations(inside, "weight")
frozen = weight_norm(nn.Linear(2, 2).requires_grad_(False))
remove_parametrizations(frozen, "weight")

for layer in (trained, inside, frozen):
    print(list(layer._parameters), list(layer._buffers))
