import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = nn.Linear(2, 2, bias=False)
optimizer = torch.optim.SGD(layer.parameters(), lr=1.0)
weight_norm(layer)
before = layer.weight.detach()
layer(torch.ones(1, 2)).sum().backward()
optimizer.step()
print(layer.weight.equal(before))
