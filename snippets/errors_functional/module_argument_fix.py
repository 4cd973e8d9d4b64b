import torch
from torch import nn
from torch.func import functional_call, grad

layer, x = nn.Linear(1, 1), torch.ones(1, 1)
params = dict(layer.named_parameters())
print(grad(lambda params: functional_call(layer, params, x).sum())(params))
