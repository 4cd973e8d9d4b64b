import torch
from torch import nn
from torch.nn.utils.parametrizations import orthogonal

torch.manual_seed(0)
weight = orthogonal(nn.Conv2d(2, 4, 3)).weight.detach()
rows = weight.flatten(1)
print("rows", torch.allclose(rows @ rows.T, torch.eye(4), atol=1e-5))
products = weight @ weight.mT
eye = torch.eye(3).expand_as(products)
print("kernels", torch.allclose(products, eye, atol=1e-5))

layer = orthogonal(nn.Linear(3, 3))
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer(torch.ones(1, 3)).sum().backward()
optimizer.step()
weight = layer.weight.detach()
converted = layer.bfloat16().weight.float()
print("converted", torch.allclose(converted, weight, atol=0.1))

layer = orthogonal(nn.Linear(3, 3, dtype=torch.bfloat16))
layer.weight  # raises: TypeError
