import torch
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import weight_norm

a, b = weight_norm(nn.Linear(2, 2)), nn.Linear(2, 2)
bias = b.bias
returned = parametrize.transfer_parametrizations_and_params(a, b)
print(returned is b, b.bias is bias)

ours, theirs = a.parametrizations.weight, b.parametrizations.weight
print(ours[0] is theirs[0], ours.original0 is theirs.original0)
with torch.no_grad():
    theirs.original0.fill_(3.0)
print(ours.original0.tolist())
