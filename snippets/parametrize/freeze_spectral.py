import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

torch.manual_seed(0)
layer = spectral_norm(nn.Linear(4, 4, bias=False))
layer.parametrizations.weight.requires_grad_(False)
print("train()", torch.equal(layer.weight, layer.weight))

layer.eval()
print("eval()", torch.equal(layer.weight, layer.weight))
