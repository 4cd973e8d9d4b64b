import torch
from torch import nn

layer = nn.Linear(2, 1, bias=False)
print(layer.bias, list(layer.state_dict()))

layer.bias = nn.Parameter(torch.zeros(1))
print(list(layer.state_dict()))

layer.bias = None
print(layer.bias, list(layer.state_dict()))

model = nn.Module()
model.register_parameter("gain", None)
model.offset = None
print(model.gain, model.offset, list(model._parameters))
