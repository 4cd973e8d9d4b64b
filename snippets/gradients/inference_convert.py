import torch
from torch import nn

layer = nn.Linear(2, 1)
weight = layer.weight
print(weight.is_inference())

with torch.inference_mode():
    layer.double()

print(layer.weight is weight, weight.requires_grad)
print(weight.is_inference())
