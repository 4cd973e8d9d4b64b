import torch
from torch import nn

layer = nn.Linear(1, 1)
weight = layer.same = layer.weight
torch.__future__.set_overwrite_module_params_on_conversion(True)
layer.double()
torch.__future__.set_overwrite_module_params_on_conversion(False)
print(layer.weight is weight, weight.dtype, layer.weight.dtype)
print(layer.same is layer.weight)
