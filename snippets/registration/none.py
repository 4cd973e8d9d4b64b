import torch
from torch import nn

layer = nn.Linear(2, 1, bias=False)
print("bias=False", layer.bias, list(layer.state_dict()))

layer.bias = nn.Parameter(torch.zeros(1))
print("assigned", list(layer.state_dict()))

layer.bias = None
print("None", layer.bias, list(layer.state_dict()))

model = nn.Module()
model.register_parameter("gain", None)
model.offset = None
print("_parameters", list(model._parameters))
