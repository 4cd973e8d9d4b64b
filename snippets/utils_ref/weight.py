import torch
from torch import nn
from torch.nn.utils import weight_norm

layer = nn.Linear(2, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[3.0, 4.0]]))
print(weight_norm(layer) is layer, list(layer.state_dict()))
with torch.no_grad():
    layer.weight_g.fill_(10.0)
print(layer.weight.tolist())
layer(torch.ones(1, 2))
print(layer.weight.tolist(), type(layer.weight).__name__)
