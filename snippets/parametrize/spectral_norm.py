import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

torch.manual_seed(0)
layer = nn.Linear(2, 2, bias=False)
layer.weight = nn.Parameter(torch.tensor([[3.0, 0.0], [0.0, 2.9]]))
spectral_norm(layer)
u = layer.parametrizations.weight[0]._u
for training in (True, False):
    layer.train(training)
    before = u.clone()
    value = layer.weight
    print(training, torch.equal(before, u))
for _ in range(500):
    value = layer.train().weight
print(round(torch.linalg.matrix_norm(value, 2).item(), 2))
