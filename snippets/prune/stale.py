import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[1.0, 4.0]]))
prune.l1_unstructured(layer, "weight", amount=0.5)
with torch.no_grad():
    layer.weight_orig.fill_(7.0)
layer.double()
print(layer.weight.tolist(), layer.weight.dtype)

layer(torch.ones(1, 2, dtype=torch.float64))
print(layer.weight.tolist(), layer.weight.dtype)
