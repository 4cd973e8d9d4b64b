import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 1, bias=False)
layer.weight = nn.Parameter(torch.tensor([[1.0, 4.0]]))
prune.l1_unstructured(layer, "weight", amount=0.5)
penalty = sum(p.square().sum() for p in layer.parameters())
(layer(torch.ones(1, 2)).sum() + penalty).backward()
print(layer.weight_orig.grad, layer.weight.tolist())
