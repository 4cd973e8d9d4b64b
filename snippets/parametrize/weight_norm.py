import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

layer = nn.Linear(2, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[3.0, 4.0]]))
weight_norm(layer)
g, v = layer.parameters()
print(g.tolist(), v.tolist())

with torch.no_grad():
    g.fill_(10.0)
print([round(x, 3) for x in layer.weight[0].tolist()])
