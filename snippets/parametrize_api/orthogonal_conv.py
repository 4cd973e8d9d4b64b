import torch
from torch import nn
from torch.nn.utils.parametrizations import orthogonal

torch.manual_seed(0)
layer = orthogonal(nn.Conv2d(1, 4, 2))
weight = layer.weight.detach()
print(tuple(weight.shape))
kernels = weight @ weight.mT
print(torch.allclose(kernels, torch.eye(2), atol=1e-5))
flat = weight.flatten(1)
print(torch.allclose(flat @ flat.T, torch.eye(4), atol=1e-5))
