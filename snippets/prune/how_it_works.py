import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(2, 2, bias=False)
old = layer.weight
prune.l1_unstructured(layer, "weight", amount=0.5)
print(layer.weight_orig is old, type(layer.weight).__name__)
print("weight" in layer.__dict__, layer.weight.is_leaf)
print([type(h).__name__ for h in layer._forward_pre_hooks.values()])
product = layer.weight_orig * layer.weight_mask
print(torch.equal(layer.weight, product))
