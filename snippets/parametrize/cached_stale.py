import torch
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(nn.Linear(2, 1, bias=False))
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
with parametrize.cached():
    before = layer.weight.tolist()
    layer(torch.tensor([[1.0, 2.0]])).sum().backward()
    optimizer.step()
    print(layer.weight.tolist() == before)
print(layer.weight.tolist() == before)
